package org.mouseion.benchmarks.quality;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mouseion.benchmarks.Options;

/// What computes the vectors of a house that is measured.
///
/// @param name `none` for words alone, a provider of the house such as `vectors` or `minilm`, or `shipped`
///     for whatever the house plugs in by itself
/// @param settings of the house
record Meanings(String name, Map<String, String> settings) {

    static final String SHIPPED = "shipped";

    private static final String PROVIDER = "mouseion.ai.providers.embed-text";
    private static final String MODEL = "mouseion.ai.engines.vectors.model";

    Meanings {
        settings = Map.copyOf(settings);
    }

    /// The one that `--vectors` names.
    static Meanings one(Options options) {
        return of(options.find("vectors").orElse(SHIPPED), options);
    }

    /// Those that `--compare` names, the first of them what the others are compared with.
    static List<Meanings> compared(Options options) {
        return Stream.of(options.find("compare").orElse("").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> of(name, options))
                .toList();
    }

    private static Meanings of(String name, Options options) {
        Map<String, String> settings = new LinkedHashMap<>();
        if (!name.equals(SHIPPED)) {
            settings.put(PROVIDER, name);
        }
        options.find("model")
                .ifPresent(model ->
                        settings.put(MODEL, Path.of(model).toAbsolutePath().toString()));
        return new Meanings(name, settings);
    }

    /// Where its house lies; the one that ships keeps the folder that has no name behind it.
    Path folder(Path work, String collection) {
        return work.resolve(name.equals(SHIPPED) ? collection : collection + "-" + name);
    }

    /// Whether it takes so long for a text that only a sample of the works is measured.
    boolean isSlow() {
        return name.equals("minilm") || name.equals("onnx");
    }
}
