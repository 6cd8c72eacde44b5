package org.mouseion.app.collection.media.take;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.mouseion.app.collection.media.held.HeldPicture.Why;
import org.mouseion.app.collection.media.pyramid.PyramidJob;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.platform.JobKind;
import org.mouseion.app.platform.JobRun;
import org.mouseion.app.platform.Jobs;
import org.mouseion.app.platform.NoRoom;
import org.springframework.stereotype.Component;

/// Takes the lines of a take one after the other. What cannot be taken is set aside with its reason, and the job goes
/// on; after a kill it goes on behind the last line it took.
@Component
class TakeJob implements JobKind {

    static final String NAME = "collection.media.take";
    static final String TAKE = "take";
    private static final String AT = "at";
    private static final int BATCH = 200;

    private final Takes takes;
    private final Arriving arriving;
    private final Masters masters;
    private final List<Accompaniment> beside;
    private final Jobs jobs;
    private final Ledger ledger;

    TakeJob(Takes takes, Arriving arriving, Masters masters, List<Accompaniment> beside, Jobs jobs, Ledger ledger) {
        this.takes = takes;
        this.arriving = arriving;
        this.masters = masters;
        this.beside = List.copyOf(beside);
        this.jobs = jobs;
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) throws IOException {
        Take take = takes.get(Long.parseLong(run.parameters().getOrDefault(TAKE, "0")));
        int total = takes.count(take.id());
        int at = Integer.parseInt(run.checkpoint().getOrDefault(AT, "0"));
        while (at < total) {
            List<Line> lines = takes.list(take.id(), at, BATCH);
            for (Line line : lines) {
                if (line.state() == Line.State.WAITING) {
                    take(run, take, line, total);
                }
                at = line.number();
            }
            if (lines.isEmpty()) {
                break;
            }
        }
        run.commit(() -> {
            ledger.write(new Deed(
                    "picture.take",
                    "take:" + take.id(),
                    take.author() == 0 ? "house" : "account:" + take.author(),
                    facts(take.id())));
            jobs.ask(PyramidJob.NAME, Map.of());
            return new JobRun.Step(
                    new JobRun.Progress(total, total, counts(take.id())), Map.of(AT, Integer.toString(total)));
        });
    }

    private void take(JobRun run, Take take, Line line, int total) throws IOException {
        Supplier<Line> came = read(take, line);
        run.commit(() -> {
            takes.write(take.id(), came.get());
            return new JobRun.Step(
                    new JobRun.Progress(line.number(), total, counts(take.id())),
                    Map.of(AT, Integer.toString(line.number())));
        });
    }

    private static boolean isUnwanted(Take take, Line line) {
        return line.work() == null
                && line.candidates().isEmpty()
                && !take.wishes().loose();
    }

    /// Reads the bytes; what is returned keeps what was read, inside the job's transaction.
    private Supplier<Line> read(Take take, Line line) throws IOException {
        for (Accompaniment keeper : beside) {
            if (keeper.isMine(line.name())) {
                return beside(keeper, take, line);
            }
        }
        if (isUnwanted(take, line)) {
            return () -> line.with(Line.State.LEFT, Why.NOTHING, null);
        }
        return switch (read(line)) {
            case Masters.Read.Aside aside -> () -> line.with(Line.State.ASIDE, aside.why(), null);
            case Masters.Read.Master master -> () -> arriving.take(take, line, master);
        };
    }

    private Supplier<Line> beside(Accompaniment keeper, Take take, Line line) throws IOException {
        try {
            return keeper.read(take, line, masters.store(line))::keep;
        } catch (Sources.TooLarge large) {
            return () -> line.with(Line.State.ASIDE, Masters.tooLarge(), null);
        } catch (NoRoom full) {
            throw full;
        } catch (IOException unreadable) {
            return () -> line.with(Line.State.ASIDE, new Why("file-unreadable", ""), null);
        }
    }

    private Masters.Read read(Line line) throws IOException {
        try {
            return masters.read(line);
        } catch (NoRoom full) {
            throw full;
        } catch (IOException unreadable) {
            return new Masters.Read.Aside(new Why("file-unreadable", ""));
        }
    }

    private Map<String, Long> counts(long take) {
        Map<String, Long> counts = new HashMap<>();
        takes.countByState(take).forEach((state, count) -> {
            if (state != Line.State.WAITING) {
                counts.put("media-" + state.name().toLowerCase(Locale.ROOT), count);
            }
        });
        return counts;
    }

    private Map<String, String> facts(long take) {
        Map<String, String> facts = new HashMap<>();
        counts(take).forEach((state, count) -> facts.put(state, Long.toString(count)));
        return facts;
    }
}
