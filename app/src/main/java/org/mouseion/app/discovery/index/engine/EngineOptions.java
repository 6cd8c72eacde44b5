package org.mouseion.app.discovery.index.engine;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mouseion.app.discovery.index.IndexSettings;

/// How the engine is told to work.
final class EngineOptions {

    /// Milliseconds between looks for new works when nobody asked: the feed asks about once a second.
    private static final int REFRESH = 600_000;

    private EngineOptions() {}

    /// Lucene in a folder of its own.
    static Map<String, Object> lucene(Path folder) {
        Map<String, Object> options = new HashMap<>();
        options.put("hibernate.search.backend.type", "lucene");
        options.put("hibernate.search.backend.directory.root", folder.toString());
        options.put("hibernate.search.backend.lucene_version", "LATEST");
        options.put("hibernate.search.backend.io.refresh_interval", REFRESH);
        // The feed commits; this only bounds what is lost, and done again, after a power cut.
        options.put("hibernate.search.backend.io.commit_interval", 10_000);
        options.put("hibernate.search.backend.io.writer.ram_buffer_size", 48);
        options.put("hibernate.search.backend.indexing.queue_count", 2);
        options.put("hibernate.search.backend.indexing.queue_size", 2000);
        options.put("hibernate.search.backend.thread_pool.size", 2);
        options.put("hibernate.search.schema_management.strategy", "create-or-update");
        return options;
    }

    /// A cluster, with the index of each generation beside the others.
    static Map<String, Object> cluster(IndexSettings settings, String generation) {
        Map<String, Object> options = new HashMap<>();
        String address = settings.address() == null ? "" : settings.address();
        List<URI> hosts = Arrays.stream(address.split(","))
                .map(String::strip)
                .map(URI::create)
                .toList();
        options.put("hibernate.search.backend.type", "elasticsearch");
        options.put(
                "hibernate.search.backend.hosts",
                hosts.stream().map(URI::getAuthority).collect(Collectors.joining(",")));
        options.put("hibernate.search.backend.protocol", hosts.getFirst().getScheme());
        if (settings.user() != null) {
            options.put("hibernate.search.backend.username", settings.user());
        }
        if (settings.password() != null) {
            options.put("hibernate.search.backend.password", settings.password());
        }
        if (settings.version() != null) {
            options.put("hibernate.search.backend.version", settings.version());
        }
        options.put("hibernate.search.backend.layout.strategy", new GenerationLayout(generation));
        options.put("hibernate.search.backend.schema_management.settings_file", "discovery/cluster-settings.json");
        options.put("hibernate.search.backend.schema_management.minimal_required_status", "yellow");
        options.put("hibernate.search.schema_management.strategy", "create-or-update");
        return options;
    }
}
