package org.mouseion.benchmarks.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.mouseion.benchmarks.Options;

/// Where, when and with what something was measured.
///
/// @param load average number of running tasks over the last minute when it began: more than the cores means that the
/// machine had other work
/// @param command what repeats it
public record Circumstances(String machine, LocalDate day, String jvm, double load, String data, String command) {

    public static Circumstances of(String name, Options options, String data) {
        return new Circumstances(
                describe(),
                LocalDate.now(),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version") + ", "
                        + String.join(
                                " ",
                                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                                        .filter(argument -> argument.startsWith("-X"))
                                        .toList()),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                data,
                String.join(
                        " ",
                        Stream.concat(Stream.of("./mouseion", "bench", name), options.arguments().stream())
                                .toList()));
    }

    private static String describe() {
        int cores = Runtime.getRuntime().availableProcessors();
        return String.format(
                Locale.ROOT,
                "%d cores (%s), %s memory, %s %s",
                cores,
                line("/proc/cpuinfo", "model name"),
                line("/proc/meminfo", "MemTotal"),
                System.getProperty("os.name"),
                System.getProperty("os.version"));
    }

    private static String line(String file, String start) {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(start))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException elsewhere) {
            return "unknown";
        }
    }
}
