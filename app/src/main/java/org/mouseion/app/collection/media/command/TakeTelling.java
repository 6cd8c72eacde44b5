package org.mouseion.app.collection.media.command;

import java.util.List;
import java.util.Map;
import org.mouseion.app.collection.media.held.HeldPicture.Why;
import org.mouseion.app.collection.media.take.Line;
import org.mouseion.app.collection.media.take.Take;
import org.mouseion.app.collection.media.take.Takes;
import org.mouseion.app.collection.media.take.Taking;
import org.mouseion.app.platform.Command;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.JobWatch;
import org.mouseion.app.platform.Terminal;
import org.mouseion.app.platform.Words;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Tells on the terminal what a take would do, does it, and tells what came of it.
@Component
@Lazy
class TakeTelling {

    private static final int NAMED = 20;
    private static final int BATCH = 500;

    private final Takes takes;
    private final Taking taking;
    private final JobWatch watch;
    private final Terminal terminal;

    TakeTelling(Takes takes, Taking taking, JobWatch watch, Terminal terminal) {
        this.takes = takes;
        this.taking = taking;
        this.watch = watch;
        this.terminal = terminal;
    }

    int look(Take take, boolean dry) {
        Takes.Told told = takes.countTold(take.id());
        terminal.say("media.take.told", told.certain(), told.perhaps(), told.nowhere());
        if (dry) {
            tell(
                    take,
                    line -> line.work() == null,
                    line -> terminal.words()
                            .say(
                                    line.candidates().isEmpty() ? "media.take.nowhere" : "media.take.perhaps",
                                    line.candidates().size()));
            terminal.say("media.take.dry", take.id());
            return told.perhaps() + told.nowhere() > 0 ? Command.NEEDS_A_PERSON : Command.DONE;
        }
        JobView over = watch.watch(taking.begin(take.id()));
        Words words = terminal.words();
        tell(take, line -> line.state() == Line.State.ASIDE, line -> why(line.why(), words));
        if (over.state() != JobView.State.DONE) {
            return Command.FAILED;
        }
        Map<String, Long> counts = over.progress().counts();
        return counts.getOrDefault("media-aside", 0L) + told.perhaps() + told.nowhere() > 0
                ? Command.NEEDS_A_PERSON
                : Command.DONE;
    }

    private interface Which {
        boolean is(Line line);
    }

    private interface Say {
        String of(Line line);
    }

    /// The first few, one a line as `name: reason`.
    private void tell(Take take, Which which, Say say) {
        int named = 0;
        int after = 0;
        List<Line> lines = takes.list(take.id(), after, BATCH);
        while (!lines.isEmpty() && named < NAMED) {
            for (Line line : lines) {
                after = line.number();
                if (which.is(line) && named < NAMED) {
                    terminal.line(line.name() + ": " + say.of(line));
                    named++;
                }
            }
            lines = takes.list(take.id(), after, BATCH);
        }
    }

    private static String why(Why why, Words words) {
        return words.sayOr(
                words.say("media.reason.other", why.code()),
                "media.reason." + why.code(),
                why.arguments().toArray());
    }
}
