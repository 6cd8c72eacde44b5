package org.mouseion.app.ai.gateway;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mouseion.engines.api.Task;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings `mouseion.ai.*`.
///
/// @param providers by task in lower case with hyphens (`embed-text`): provider names to try in order; `none` switches
/// the task off;
///     a task not named tries every provider on the class path
/// @param engines settings of each provider by its name, for example `mouseion.ai.engines.onnx.model`
/// @param patience longest wait for one call; default 30 s, because a batch of records on a slow machine takes a few
/// @param atOnce calls running at the same time; default 1, because each already uses what it may of a small server
/// @param longestText characters of one text that are read; default 4,000, more than any encoder here looks at
/// @param writer the language model that may put statements into other words
@ConfigurationProperties("mouseion.ai")
record GatewaySettings(
        @DefaultValue Map<String, List<String>> providers,
        @DefaultValue Map<String, Map<String, String>> engines,
        @DefaultValue("30s") Duration patience,
        @DefaultValue("1") int atOnce,
        @DefaultValue("4000") int longestText,
        @DefaultValue WriterSettings writer) {

    static String key(Task task) {
        return task.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    List<String> providersOf(Task task) {
        return providers.getOrDefault(key(task), List.of());
    }

    Map<String, String> settingsOf(String provider) {
        Map<String, String> given = new HashMap<>(provider.equals("writer") ? writer.forEngine() : Map.of());
        given.putAll(engines.getOrDefault(provider, Map.of()));
        return given;
    }
}
