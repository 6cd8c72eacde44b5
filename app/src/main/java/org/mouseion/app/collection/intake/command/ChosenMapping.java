package org.mouseion.app.collection.intake.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mouseion.app.collection.intake.mapping.FaultyMapping;
import org.mouseion.app.collection.intake.mapping.Mapping;
import org.mouseion.app.collection.intake.mapping.MappingJson;
import org.mouseion.app.collection.intake.mapping.Mappings;
import org.mouseion.app.collection.intake.propose.Preparation;
import org.mouseion.app.collection.intake.propose.Proposed;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Terminal;
import org.mouseion.formats.records.ReadOverrides;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Which mapping a file is brought in with: the one asked for, the one recognised, else the one proposed; and says so.
@Component
@Lazy
class ChosenMapping {

    private final Mappings mappings;
    private final Preparation preparation;
    private final Terminal terminal;

    ChosenMapping(Mappings mappings, Preparation preparation, Terminal terminal) {
        this.mappings = mappings;
        this.preparation = preparation;
        this.terminal = terminal;
    }

    Mapping choose(ImportCommand.Wish wish) throws IOException {
        Mapping mapping = wish.mapping() != null ? named(wish.mapping(), wish.file()) : seen(wish.file());
        String source = wish.source();
        if (source == null) {
            return mapping;
        }
        if (!source.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            throw new Problem("import-bad-source", 400, source);
        }
        return mapping.withSource(source);
    }

    private Mapping named(String nameOrFile, Path records) throws IOException {
        Path file = Path.of(nameOrFile);
        if (!Files.isRegularFile(file)) {
            return preparation
                    .look(records, records.getFileName().toString(), ReadOverrides.none())
                    .fitted(mappings.get(nameOrFile));
        }
        try {
            return MappingJson.read(Files.readString(file));
        } catch (FaultyMapping faulty) {
            throw new Problem("mapping-faulty", 400, faulty.place(), faulty.what());
        }
    }

    private Mapping seen(Path file) throws IOException {
        String name = file.getFileName().toString();
        Preparation.Seen seen = preparation.look(file, name, ReadOverrides.none());
        seen.refusal().ifPresent(refusal -> {
            throw new Problem(
                    "import-unreadable",
                    400,
                    name,
                    terminal.words()
                            .sayOr(
                                    refusal.detail(),
                                    "intake.aside." + refusal.code(),
                                    refusal.args().values().toArray()));
        });
        seen.recognised()
                .ifPresentOrElse(
                        known -> terminal.say(
                                "import.recognised",
                                name,
                                known.mapping().title().in(terminal.words().locale())),
                        () -> tellProposal(name, seen));
        if (seen.recognised().isEmpty() && !seen.proposal().idFound()) {
            throw new Problem("import-no-identifier", 400, name);
        }
        return seen.mapping();
    }

    private void tellProposal(String name, Preparation.Seen seen) {
        List<Proposed> lines = seen.proposal().lines();
        terminal.say("import.proposed", name, seen.proposal().mapping().rules().size());
        lines.stream()
                .filter(line -> line.confidence() >= 0.5)
                .forEach(line -> terminal.line("  %-40s → %s"
                        .formatted(line.column().path(), line.rule().to().word())));
    }
}
