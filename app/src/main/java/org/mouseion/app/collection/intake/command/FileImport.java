package org.mouseion.app.collection.intake.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.Map;
import org.mouseion.app.collection.intake.mapping.Mapping;
import org.mouseion.app.collection.intake.quarantine.AsideRow;
import org.mouseion.app.collection.intake.quarantine.AsideWords;
import org.mouseion.app.collection.intake.quarantine.Quarantine;
import org.mouseion.app.collection.intake.quarantine.SetAside;
import org.mouseion.app.collection.intake.run.Imports;
import org.mouseion.app.collection.intake.run.Plan;
import org.mouseion.app.collection.intake.run.Plans;
import org.mouseion.app.platform.Command;
import org.mouseion.app.platform.FileRef;
import org.mouseion.app.platform.FileStore;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.JobWatch;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Terminal;
import org.mouseion.formats.records.ReadOverrides;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Copies one file in, asks for its import and follows it to its end.
@Component
@Lazy
class FileImport {

    /// Places named on the terminal; the desk shows them all.
    private static final int PLACES = 10;

    private final ChosenMapping mappings;
    private final FileStore files;
    private final Plans plans;
    private final Imports imports;
    private final Quarantine quarantine;
    private final JobWatch watch;
    private final Terminal terminal;

    FileImport(
            ChosenMapping mappings,
            FileStore files,
            Plans plans,
            Imports imports,
            Quarantine quarantine,
            JobWatch watch,
            Terminal terminal) {
        this.mappings = mappings;
        this.files = files;
        this.plans = plans;
        this.imports = imports;
        this.quarantine = quarantine;
        this.watch = watch;
        this.terminal = terminal;
    }

    int bring(ImportCommand.Wish wish) throws IOException {
        Mapping mapping = mappings.choose(wish);
        FileRef ref;
        try (InputStream content = Files.newInputStream(wish.file())) {
            ref = files.put(content);
        }
        Plan plan = plans.make(
                ref,
                wish.file().getFileName().toString(),
                Files.size(wish.file()),
                ReadOverrides.none(),
                mapping,
                Person.HOUSE.id());
        if (wish.partial() || wish.anew() || wish.letVanish()) {
            plan = plan.withWishes(wish.partial(), wish.anew(), wish.letVanish());
            plans.save(plan);
        }
        JobView over = watch.watch(imports.begin(plan));
        tellPlaces(wish.file().toString(), over.id());
        return over.state() == JobView.State.DONE ? tell(over.progress().counts()) : Command.FAILED;
    }

    /// The first few of what was set aside, each with its place in the file.
    private void tellPlaces(String file, JobId job) {
        quarantine.listWaiting(job.value()).stream()
                .filter(why -> !why.imported())
                .flatMap(why -> quarantine.list(job.value(), why.code(), 0, PLACES).stream())
                .map(AsideRow::aside)
                .sorted(Comparator.comparingLong(SetAside::position))
                .limit(PLACES)
                .forEach(aside -> terminal.line(AsideWords.place(file, aside.position()) + ": "
                        + AsideWords.say(terminal.words(), aside.code(), aside.args())));
    }

    private int tell(Map<String, Long> counts) {
        long aside = counts.getOrDefault("aside", 0L);
        if (aside > 0) {
            terminal.warn("import.look-at-quarantine", aside);
        }
        if (counts.containsKey("vanishing-asked")) {
            terminal.warn("import.let-vanish", counts.get("vanishing-asked"));
        }
        return aside > 0 || counts.containsKey("vanishing-asked") ? Command.NEEDS_A_PERSON : Command.DONE;
    }
}
