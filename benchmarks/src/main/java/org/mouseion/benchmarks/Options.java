package org.mouseion.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was asked on the command line: `--name value`, or `--name` alone for yes.
///
/// @param arguments as they were typed, to say how to repeat a measurement
public record Options(List<String> arguments, Map<String, String> values) {

    public Options {
        arguments = List.copyOf(arguments);
        values = Map.copyOf(values);
    }

    static Options of(String... arguments) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            if (!arguments[i].startsWith("--")) {
                throw new IllegalArgumentException(
                        "Expected --name value, but got '" + arguments[i] + "' in " + Arrays.toString(arguments) + ".");
            }
            boolean alone = i + 1 == arguments.length || arguments[i + 1].startsWith("--");
            values.put(arguments[i].substring(2), alone ? "yes" : arguments[++i]);
        }
        return new Options(List.of(arguments), values);
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public int number(String name, int otherwise) {
        return find(name).map(Integer::parseInt).orElse(otherwise);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public boolean json() {
        return find("format").filter("json"::equals).isPresent();
    }

    /// The folder of shared data: `--shared`, or `../shared/data` beside the checkout.
    public Path shared() {
        return find("shared").map(Path::of).orElseGet(() -> {
            for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
                Path candidate = folder.resolve("shared").resolve("data");
                if (Files.isDirectory(candidate)) {
                    return candidate;
                }
            }
            return Path.of("..", "shared", "data");
        });
    }

    /// Where houses and peers made for measurements lie: `--work`, or `benchmarks/target/measured`.
    public Path work() {
        return find("work").map(Path::of).orElse(Path.of("benchmarks", "target", "measured"));
    }
}
