package org.mouseion.engines.http;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.Prompt;
import org.mouseion.engines.api.TextWriter;
import org.mouseion.engines.api.Written;
import org.mouseion.engines.api.Written.Why;

/// One chat completion a call, without memory, tools, stream or second try.
final class ChatWriter implements TextWriter {

    /// What a reasoning model says to itself before it answers.
    private static final Pattern THINKING = Pattern.compile("(?s)<think>.*?(</think>|\\z)");

    private final EngineCard card;
    private final String address;
    private final String model;
    private final String key;
    private final HttpClient connections = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    ChatWriter(EngineCard card, String address, String model, String key) {
        this.card = card;
        this.address = address;
        this.model = model;
        this.key = key;
    }

    @Override
    public EngineCard card() {
        return card;
    }

    @Override
    public Written write(Prompt prompt, Limits limits) {
        try {
            ChatResponse response = model(limits)
                    .chat(ChatRequest.builder()
                            .messages(SystemMessage.from(prompt.ofTheHouse()), UserMessage.from(prompt.ofOthers()))
                            .build());
            return read(response);
        } catch (RuntimeException broken) {
            return findFailure(broken);
        }
    }

    private OpenAiChatModel model(Limits limits) {
        return OpenAiChatModel.builder()
                .httpClientBuilder(new BoundedClients(connections, limits.time()))
                .baseUrl(address)
                .apiKey(key)
                .modelName(model)
                .temperature(0.0)
                .maxTokens(limits.tokens())
                .timeout(limits.time())
                .maxRetries(0)
                .logRequests(false)
                .logResponses(false)
                .build();
    }

    private static Written read(ChatResponse response) {
        String said = response.aiMessage() == null ? null : response.aiMessage().text();
        String text = said == null ? "" : THINKING.matcher(said).replaceAll("").strip();
        if (text.isEmpty()) {
            return new Written.Nothing(Why.GARBLED, "The answer holds no text");
        }
        TokenUsage usage = response.tokenUsage();
        return new Written.Text(
                text,
                usage == null ? 0 : count(usage.inputTokenCount()),
                usage == null ? 0 : count(usage.outputTokenCount()),
                response.finishReason() == FinishReason.LENGTH);
    }

    private static int count(@Nullable Integer tokens) {
        return tokens == null ? 0 : Math.max(0, tokens);
    }

    /// The client's own reason where there is one; whatever else goes wrong came from reading the answer.
    private static Written.Nothing findFailure(RuntimeException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof CallFailed failed) {
                return failed.asNothing();
            }
        }
        return new Written.Nothing(
                Why.GARBLED, "The answer cannot be read: " + broken.getClass().getSimpleName());
    }

    @Override
    public void close() {
        connections.shutdownNow();
    }
}
