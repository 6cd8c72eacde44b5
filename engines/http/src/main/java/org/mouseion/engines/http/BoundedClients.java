package org.mouseion.engines.http;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Gives LangChain4j a [BoundedClient] over connections that outlast the call.
final class BoundedClients implements HttpClientBuilder {

    private final java.net.http.HttpClient connections;
    private final Duration time;

    BoundedClients(java.net.http.HttpClient connections, Duration time) {
        this.connections = connections;
        this.time = time;
    }

    @Override
    public Duration connectTimeout() {
        return time;
    }

    /// Set once for all calls where the connections are opened.
    @Override
    public HttpClientBuilder connectTimeout(@Nullable Duration unused) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return time;
    }

    /// The time is that of the whole call.
    @Override
    public HttpClientBuilder readTimeout(@Nullable Duration unused) {
        return this;
    }

    @Override
    public HttpClient build() {
        return new BoundedClient(connections, time);
    }
}
