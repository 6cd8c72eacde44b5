package org.mouseion.app.ai.gateway;

import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.ai.Socket;
import org.mouseion.app.ai.Sockets;
import org.mouseion.app.platform.DataFolder;
import org.mouseion.engines.api.Engine;
import org.mouseion.engines.api.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Opens engines when they are first wanted, so that the house starts fast and an engine nobody uses takes no memory.
@Component
class PluggedSockets implements Sockets {

    private static final Logger log = LoggerFactory.getLogger(PluggedSockets.class);

    private final GatewaySettings settings;
    private final List<Engine.Provider> providers;
    private final Path cache;
    private final Map<Task, Plugged> plugged = new EnumMap<>(Task.class);

    @Autowired
    PluggedSockets(GatewaySettings settings, DataFolder data) {
        this(
                settings,
                data.of("cache").resolve("engines"),
                ServiceLoader.load(Engine.Provider.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList());
    }

    /// @param cache folder for what engines can make again
    PluggedSockets(GatewaySettings settings, Path cache, List<Engine.Provider> providers) {
        this.settings = settings;
        this.cache = cache;
        this.providers = List.copyOf(providers);
    }

    @Override
    public List<Socket> list() {
        return List.of(Task.values()).stream().map(t -> plug(t).socket()).toList();
    }

    /// The engine for `task`, opened now if it was not yet.
    <E extends Engine> Optional<E> find(Task task, Class<E> type) {
        Engine engine = plug(task).engine();
        return type.isInstance(engine) ? Optional.of(type.cast(engine)) : Optional.empty();
    }

    @PreDestroy
    synchronized void close() {
        plugged.values().forEach(p -> {
            if (p.engine() != null) {
                p.engine().close();
            }
        });
        plugged.clear();
    }

    private synchronized Plugged plug(Task task) {
        return plugged.computeIfAbsent(task, this::open);
    }

    private Plugged open(Task task) {
        List<String> wanted = settings.providersOf(task);
        if (wanted.contains("none")) {
            return Plugged.without(task, "switched-off", Map.of());
        }
        Map<String, String> tried = new LinkedHashMap<>();
        String reason = "no-provider";
        for (Engine.Provider provider : candidates(task, wanted)) {
            switch (provider.open(settingsOf(provider))) {
                case Engine.Opened.Ready(Engine engine) -> {
                    tried.put(provider.name(), "ready");
                    log.info(
                            "Plugged {} {} into {}",
                            engine.card().name(),
                            engine.card().version(),
                            task);
                    return new Plugged(engine, new Socket(task, engine.card(), null, tried));
                }
                case Engine.Opened.Unavailable(String code, String sentence) -> {
                    tried.put(provider.name(), sentence);
                    reason = code;
                }
            }
        }
        return Plugged.without(task, reason, tried);
    }

    private Map<String, String> settingsOf(Engine.Provider provider) {
        Map<String, String> given = new HashMap<>(settings.settingsOf(provider.name()));
        given.put(Engine.Provider.FOLDER, cache.toString());
        return given;
    }

    private boolean isTried(Engine.Provider provider) {
        return provider.isTriedUnasked()
                || !settings.settingsOf(provider.name()).isEmpty();
    }

    /// Providers of the task in the order the settings name them; where none is named all that may be tried unasked,
    /// those with settings first.
    private List<Engine.Provider> candidates(Task task, List<String> wanted) {
        return providers.stream()
                .filter(p -> p.task() == task)
                .filter(p -> wanted.isEmpty() ? isTried(p) : wanted.contains(p.name()))
                .sorted(Comparator.comparingInt((Engine.Provider p) -> wanted.isEmpty()
                        ? (settings.settingsOf(p.name()).isEmpty() ? 1 : 0)
                        : wanted.indexOf(p.name())))
                .toList();
    }

    private record Plugged(@Nullable Engine engine, Socket socket) {
        static Plugged without(Task task, String reason, Map<String, String> tried) {
            return new Plugged(null, new Socket(task, null, reason, tried));
        }
    }
}
