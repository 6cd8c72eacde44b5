package org.mouseion.benchmarks.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.random.RandomGeneratorFactory;
import org.mouseion.algorithms.collation.ErrorRates;
import org.mouseion.algorithms.images.Grey;
import org.mouseion.benchmarks.Measurement;
import org.mouseion.benchmarks.Options;
import org.mouseion.benchmarks.report.Circumstances;
import org.mouseion.benchmarks.report.Report;
import org.mouseion.benchmarks.report.Table;
import org.mouseion.engines.api.Engine;
import org.mouseion.engines.api.PageRead;
import org.mouseion.engines.api.PageReader;
import org.mouseion.engines.api.Picture;
import org.mouseion.engines.api.Task;

/// The character error rate of pages of print, as the engine reads scans by itself and after our
/// preparation.
public final class PrintReading implements Measurement {

    private static final List<String> LANGUAGES = List.of("en", "fr", "nl", "es");

    /// Constants of the preparation were chosen on `house`; what is reported is read from another text.
    private static final List<String> REPORTED = List.of("techniques");

    private static final List<String> CHOSEN_ON = List.of("house");

    private static final Duration TIME = Duration.ofMinutes(3);

    /// The aim: a third fewer errors on worn pages.
    private static final double AIM = 1 / 3.0;

    private enum Way {
        /// Tesseract alone.
        PLAIN(Map.of("prepare", "none")),
        /// Tesseract alone, telling ink from paper by Sauvola instead of Otsu.
        ADAPTIVE(Map.of("prepare", "none", "threshold", "2")),
        PREPARED(Map.of("prepare", "print"));

        private final Map<String, String> settings;

        Way(Map<String, String> settings) {
            this.settings = settings;
        }
    }

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public String about() {
        return "character errors in reading print at five levels of wear, with and without preparing the scan";
    }

    @Override
    public Report measure(Options options) throws IOException {
        Circumstances around = Circumstances.of(
                name(),
                options,
                "texts of the demonstration museum in four languages, printed in " + PrintedPage.typefacesHere()
                        + " and worn by the stated model");
        Path cache = Files.createDirectories(options.work().resolve("reading")).toAbsolutePath();
        Map<Way, PageReader> readers = new EnumMap<>(Way.class);
        for (Way way : Way.values()) {
            Optional<PageReader> reader = open(cache, way);
            if (reader.isEmpty()) {
                return new Report(
                        name(), around, List.of(), List.of("Not measured: no reader of pages is here."), true);
            }
            readers.put(way, reader.get());
        }
        try {
            return measured(around, readers, options);
        } finally {
            readers.values().forEach(PageReader::close);
        }
    }

    private static Optional<PageReader> open(Path cache, Way way) {
        for (Engine.Provider provider : ServiceLoader.load(Engine.Provider.class)) {
            Map<String, String> settings = new TreeMap<>(way.settings);
            settings.put(Engine.Provider.FOLDER, cache.toString());
            if (provider.task() == Task.READ_PAGE
                    && provider.open(settings) instanceof Engine.Opened.Ready(Engine engine)
                    && engine instanceof PageReader reader) {
                return Optional.of(reader);
            }
        }
        return Optional.empty();
    }

    private Report measured(Circumstances around, Map<Way, PageReader> readers, Options options) throws IOException {
        Map<String, Map<Way, ErrorRates>> byLevel = new TreeMap<>();
        Map<String, Map<Way, ErrorRates>> byKind = new TreeMap<>();
        Map<Way, Long> times = new EnumMap<>(Way.class);
        List<String> notes = new ArrayList<>();
        int pages = 0;
        for (String source : options.has("choose") ? CHOSEN_ON : REPORTED) {
            for (String language : LANGUAGES) {
                List<String> words = PrintedPage.words(Path.of("demo", "sources", source + "." + language + ".md"));
                for (String typeface : PrintedPage.typefacesHere()) {
                    PrintedPage printed = PrintedPage.of(language, typeface, words, 0);
                    Grey back = PrintedPage.of(language, typeface, words, 97).page();
                    for (Wear wear : Wear.LEVELS) {
                        if (!options.find("level").map(wear.name()::startsWith).orElse(true)) {
                            continue;
                        }
                        var random = RandomGeneratorFactory.of("L64X128MixRandom")
                                .create((source + language + typeface + wear.name()).hashCode());
                        Grey scan = wear.of(printed.page(), back, random);
                        pages++;
                        for (Way way : Way.values()) {
                            long begun = System.nanoTime();
                            String read = read(Objects.requireNonNull(readers.get(way)), scan, language, notes);
                            times.merge(way, System.nanoTime() - begun, Long::sum);
                            ErrorRates rates = ErrorRates.of(String.join("\n", printed.text()), read);
                            add(byLevel, wear.name(), way, rates);
                            add(byKind, typeface + ", " + language, way, rates);
                        }
                    }
                }
            }
        }
        notes.add(String.format(
                Locale.ROOT,
                "%d pages; seconds a page, whole: plain %.1f, adaptive %.1f, prepared %.1f",
                pages,
                seconds(times, Way.PLAIN, pages),
                seconds(times, Way.ADAPTIVE, pages),
                seconds(times, Way.PREPARED, pages)));
        double plain = worn(byLevel, Way.PLAIN).characterErrorRate();
        double adaptive = worn(byLevel, Way.ADAPTIVE).characterErrorRate();
        double prepared = worn(byLevel, Way.PREPARED).characterErrorRate();
        double fewer = 1 - prepared / Math.min(plain, adaptive);
        notes.add(String.format(
                Locale.ROOT,
                "On worn pages (levels 2 to 4), character errors: plain %.1f %%, adaptive %.1f %%, prepared %.1f %%;"
                        + " %.0f %% fewer than the better of the two (aim 33 %%)",
                100 * plain,
                100 * adaptive,
                100 * prepared,
                100 * fewer));
        return new Report(
                name(),
                around,
                List.of(table("By level of wear", byLevel), table("By typeface and language", byKind)),
                notes,
                fewer >= AIM);
    }

    private static double seconds(Map<Way, Long> times, Way way, int pages) {
        return times.getOrDefault(way, 0L) / 1e9 / Math.max(1, pages);
    }

    private static ErrorRates worn(Map<String, Map<Way, ErrorRates>> byLevel, Way way) {
        return ErrorRates.sum(byLevel.entrySet().stream()
                .filter(level -> level.getKey().compareTo("2") > 0)
                .map(level -> level.getValue().getOrDefault(way, ErrorRates.NONE))
                .toList());
    }

    private static String read(PageReader reader, Grey scan, String language, List<String> notes) {
        int[] colours = new int[scan.width() * scan.height()];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = (scan.array()[i] & 255) * 0x010101;
        }
        PageRead read = reader.read(
                new Picture(scan.width(), scan.height(), colours), new PageReader.Wish(List.of(language), TIME));
        return switch (read) {
            case PageRead.Text text -> text.plain();
            case PageRead.Nothing(PageRead.Why why, String sentence) -> {
                notes.add("A page was not read (" + why + "): " + sentence);
                yield "";
            }
        };
    }

    private static void add(Map<String, Map<Way, ErrorRates>> rates, String key, Way way, ErrorRates one) {
        rates.computeIfAbsent(key, unknown -> new EnumMap<>(Way.class)).merge(way, one, ErrorRates::plus);
    }

    private static Table table(String title, Map<String, Map<Way, ErrorRates>> rates) {
        List<List<Object>> rows = new ArrayList<>();
        rates.forEach((key, ways) -> {
            ErrorRates plain = ways.getOrDefault(Way.PLAIN, ErrorRates.NONE);
            ErrorRates adaptive = ways.getOrDefault(Way.ADAPTIVE, ErrorRates.NONE);
            ErrorRates prepared = ways.getOrDefault(Way.PREPARED, ErrorRates.NONE);
            rows.add(List.of(
                    key,
                    plain.letters(),
                    plain.characterErrorRate(),
                    adaptive.characterErrorRate(),
                    prepared.characterErrorRate(),
                    plain.wordErrorRate(),
                    adaptive.wordErrorRate(),
                    prepared.wordErrorRate()));
        });
        return new Table(
                title,
                List.of(
                        "",
                        "letters",
                        "CER plain",
                        "CER adaptive",
                        "CER prepared",
                        "WER plain",
                        "WER adaptive",
                        "WER prepared"),
                rows);
    }
}
