package org.mouseion.app.collection.intake.command;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mouseion.app.collection.intake.mapping.MapOutcome;
import org.mouseion.app.collection.intake.mapping.Mapper;
import org.mouseion.app.collection.intake.mapping.Readings;
import org.mouseion.app.platform.Command;
import org.mouseion.app.platform.Terminal;
import org.mouseion.formats.records.RawRecord;
import org.mouseion.formats.records.RecordFiles;
import org.mouseion.formats.records.RecordOutcome;
import org.mouseion.formats.records.RecordSource;
import org.mouseion.formats.records.UnreadableRecord;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Reads and maps a whole file and writes nothing: what would be set aside, and which fields no rule takes.
@Component
@Lazy
class DryRun {

    private final ChosenMapping mappings;
    private final Readings readings;
    private final Terminal terminal;

    DryRun(ChosenMapping mappings, Readings readings, Terminal terminal) {
        this.mappings = mappings;
        this.readings = readings;
        this.terminal = terminal;
    }

    int look(ImportCommand.Wish wish) throws IOException {
        Mapper mapper = new Mapper(mappings.choose(wish), readings);
        Map<String, Long> counts = new TreeMap<>();
        Set<String> paths = new HashSet<>();
        Set<String> taken = new HashSet<>();
        mapper.mapping().rules().forEach(rule -> taken.addAll(rule.paths()));
        try (RecordSource source = RecordFiles.open(wish.file())) {
            boolean more = true;
            while (more) {
                more = source.tryAdvance((RecordOutcome outcome) -> count(outcome, mapper, counts, paths));
            }
        }
        long aside = counts.entrySet().stream()
                .filter(e -> e.getKey().startsWith("aside."))
                .mapToLong(Map.Entry::getValue)
                .sum();
        counts.put("aside", aside);
        counts.forEach(
                (what, n) -> terminal.line("  " + terminal.words().sayOr(what + " " + n, "job.count." + what, n)));
        paths.removeAll(taken);
        terminal.say(
                "import.dry-run",
                paths.size(),
                String.join(", ", paths.stream().sorted().toList()));
        terminal.answer(Map.of(
                "counts", counts, "keptWordForWord", paths.stream().sorted().toList()));
        return aside > 0 ? Command.NEEDS_A_PERSON : Command.DONE;
    }

    private static void count(RecordOutcome outcome, Mapper mapper, Map<String, Long> counts, Set<String> paths) {
        switch (outcome) {
            case UnreadableRecord unreadable -> counts.merge("aside." + unreadable.code(), 1L, Long::sum);
            case RawRecord record -> {
                counts.merge("read", 1L, Long::sum);
                paths.addAll(record.paths());
                switch (mapper.map(record)) {
                    case MapOutcome.Refused refused -> counts.merge("aside." + refused.code(), 1L, Long::sum);
                    case MapOutcome.Mapped(var mapped) ->
                        mapped.doubts().forEach(doubt -> counts.merge("doubt." + doubt.code(), 1L, Long::sum));
                }
            }
        }
    }
}
