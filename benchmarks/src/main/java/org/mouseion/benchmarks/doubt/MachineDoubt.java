package org.mouseion.benchmarks.doubt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mouseion.algorithms.collation.ErrorRates;
import org.mouseion.algorithms.doubt.CommonWords;
import org.mouseion.algorithms.doubt.Confusions;
import org.mouseion.algorithms.doubt.Dial;
import org.mouseion.algorithms.doubt.Keys;
import org.mouseion.algorithms.doubt.Masses;
import org.mouseion.algorithms.doubt.Plausibility;
import org.mouseion.algorithms.doubt.Seeking;
import org.mouseion.algorithms.doubt.Slot;
import org.mouseion.algorithms.doubt.Spellings;
import org.mouseion.app.discovery.PageWord;
import org.mouseion.app.discovery.ReadWords;
import org.mouseion.benchmarks.Options;
import org.mouseion.benchmarks.print.Wear;
import org.mouseion.benchmarks.report.Circumstances;
import org.mouseion.benchmarks.report.Report;
import org.mouseion.benchmarks.report.Table;
import org.mouseion.formats.pages.PageText;

/// The same comparison with the errors that the house's own engine makes: on the handwriting, which it was
/// not made for, and on worn print, which it was.
///
/// Nothing is fitted on these readings; the search has the constants that ship.
final class MachineDoubt {

    private static final String LANGUAGE = "fr";

    /// The worst that `bench reading` has, and the same scanned smaller: a machine that hardly errs has
    /// nothing to hesitate about.
    private static final List<Wear> WORN =
            List.of(Wear.LEVELS.get(4), small("5 smaller", 110), small("6 smallest", 100));

    private static final List<String> NAMES = List.of(
            "0 best reading", "1 alternatives", "2 and old spellings", "3 and misreadings", "4 everything plausible");

    private static Wear small(String name, int dots) {
        return new Wear(name, 0.6, 0.0010, 90, 0.20, 2, 0.50, 0.5, 30, 0.7, 7, 0.5f, dots);
    }

    private final String name;

    MachineDoubt(String name) {
        this.name = name;
    }

    /// @param folder where readings are kept
    Report measure(Options options, Path folder) throws IOException {
        Circumstances around = Circumstances.of(
                name,
                options,
                "transcribed handwriting (wills, letters) and French texts of the demonstration museum, printed and worn");
        Optional<MachineReadings> found = MachineReadings.open(folder, LANGUAGE);
        if (found.isEmpty()) {
            return new Report(name, around, List.of(), List.of("Not measured: no reader of pages is here."), true);
        }
        int most = options.number("pages", Integer.MAX_VALUE);
        List<Table> tables = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        boolean better = true;
        try (MachineReadings readings = found.get()) {
            notes.add("Read by " + readings.engine() + ", scans prepared as the house does.");
            for (Map.Entry<String, List<PicturedPage>> set : sets(options).entrySet()) {
                List<PicturedPage> pages = set.getValue().stream().limit(most).toList();
                Outcome outcome = compare(set.getKey(), pages, readings, notes);
                tables.add(outcome.table());
                better &= outcome.better();
            }
        }
        return new Report(name, around, tables, notes, better);
    }

    private static Map<String, List<PicturedPage>> sets(Options options) throws IOException {
        Map<String, List<PicturedPage>> sets = new LinkedHashMap<>();
        Path written = options.shared().resolve("htr");
        for (String kind : List.of("wills", "letters")) {
            if (Files.isDirectory(written.resolve(kind))) {
                sets.put("Handwriting, " + kind, PicturedPage.written(written.resolve(kind)));
            }
        }
        for (Wear wear : WORN) {
            sets.put("Print, worn " + wear.name(), PicturedPage.printed(Path.of("demo", "sources"), wear));
        }
        sets.values().removeIf(List::isEmpty);
        return sets;
    }

    private record Outcome(Table table, boolean better) {}

    private static Outcome compare(String title, List<PicturedPage> pages, MachineReadings readings, List<String> notes)
            throws IOException {
        List<ReadPage> read = new ArrayList<>();
        ErrorRates rates = ErrorRates.NONE;
        ErrorRates inOrder = ErrorRates.NONE;
        int unread = 0;
        for (PicturedPage page : pages) {
            Optional<PageText> text = readings.read(page.picture().get());
            if (text.isEmpty()) {
                unread++;
            }
            List<Slot> slots = text.map(whole -> ReadWords.of(whole, false)).orElse(List.of()).stream()
                    .map(PageWord::slot)
                    .toList();
            rates = rates.plus(ErrorRates.of(
                    plain(page.text()), text.map(MachineDoubt::plain).orElse("")));
            ReadPage standing = ReadPage.of(page.text(), slots);
            inOrder = inOrder.plus(ErrorRates.of(plain(page.text()), inOrder(standing)));
            read.add(standing);
        }
        Set<String> queries = ReadPage.queries(read);
        List<Ranking> rankings =
                methods().stream().map(method -> method.rank(read, queries)).toList();
        notes.add(String.format(
                Locale.ROOT,
                "%s: %d pages (%d of them unread), %d letters, CER %.3f (its lines put in order %.3f), WER %.3f (%.3f); %d words asked, %d answers to find;"
                        + " %.1f readings a place",
                title,
                pages.size(),
                unread,
                rates.letters(),
                rates.characterErrorRate(),
                inOrder.characterErrorRate(),
                rates.wordErrorRate(),
                inOrder.wordErrorRate(),
                queries.size(),
                rankings.getFirst().there(),
                read.stream()
                        .flatMap(page -> page.slots().stream())
                        .mapToInt(slot -> slot.readings().size())
                        .average()
                        .orElse(0)));
        Table table = DoubtQuality.table(
                String.format(
                        Locale.ROOT,
                        "%s, %d pages, %.1f %% character errors (lines put in order), %d words asked, %d answers to find",
                        title,
                        pages.size(),
                        100 * inOrder.characterErrorRate(),
                        queries.size(),
                        rankings.getFirst().there()),
                NAMES,
                rankings);
        return new Outcome(
                table, rankings.get(4).averagePrecision() >= rankings.getFirst().averagePrecision());
    }

    /// As [DoubtQuality] has them, without what is learned from pages whose text is known.
    private static List<Method> methods() {
        CommonWords common = CommonWords.of(List.of(LANGUAGE));
        Seeking plain = new Seeking(Spellings.NONE, Confusions.typical(), Plausibility.FITTED, common);
        Seeking typical =
                new Seeking(Spellings.of(List.of(LANGUAGE)), Confusions.typical(), Plausibility.FITTED, common);
        List<Method> methods = new ArrayList<>();
        for (Dial dial : Dial.values()) {
            methods.add(new Method(NAMES.get(dial.ordinal()), dial, dial.spellings() ? typical : plain, Masses.FITTED));
        }
        return methods;
    }

    private static String plain(Transcribed page) {
        return page.lines().stream().map(line -> String.join(" ", line)).collect(Collectors.joining("\n"));
    }

    /// What was read, by the written lines it stands in: that a machine saw columns where there are none is
    /// no error.
    private static String inOrder(ReadPage page) {
        return IntStream.range(0, page.slots().size())
                .boxed()
                .sorted(Comparator.comparing(page.lines()::get))
                .map(page.slots()::get)
                .filter(slot -> !slot.readings().isEmpty())
                .map(slot -> slot.readings().getFirst().text())
                .collect(Collectors.joining(" "));
    }

    /// Words parted as those of the transcription are, so that a hyphen is no error.
    private static String plain(PageText page) {
        return page.lines()
                .map(line -> String.join(" ", Keys.words(line.text())))
                .collect(Collectors.joining("\n"));
    }
}
