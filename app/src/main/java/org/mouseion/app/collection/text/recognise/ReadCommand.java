package org.mouseion.app.collection.text.recognise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.JobWatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./mouseion text read`: has pages read by the machine that is plugged in.
@Command(name = "read")
public final class ReadCommand implements org.mouseion.app.platform.Command {

    private final Recognising recognising;
    private final JobWatch watch;

    @Option(names = "--work", paramLabel = "NUMBER", descriptionKey = "work")
    private @Nullable Long work;

    @Option(names = "--language", paramLabel = "TAG", descriptionKey = "language", split = ",")
    private List<String> languages = List.of();

    @Option(names = "--again", descriptionKey = "again", defaultValue = "false")
    private boolean again;

    ReadCommand(Recognising recognising, JobWatch watch) {
        this.recognising = recognising;
        this.watch = watch;
    }

    @Override
    public Integer call() {
        Long number = work;
        JobView over = watch.watch(
                recognising.ask(new Recognising.Wish(number == null ? null : new WorkId(number), languages, again)));
        if (over.state() != JobView.State.DONE) {
            return FAILED;
        }
        return over.progress().counts().getOrDefault("pages-aside", 0L) > 0 ? NEEDS_A_PERSON : DONE;
    }
}
