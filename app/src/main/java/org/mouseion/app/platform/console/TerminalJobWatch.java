package org.mouseion.app.platform.console;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.Aftermath;
import org.mouseion.app.platform.Disks;
import org.mouseion.app.platform.Hindrance;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobRun.Progress;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.JobView.State;
import org.mouseion.app.platform.JobWatch;
import org.mouseion.app.platform.Jobs;
import org.mouseion.app.platform.Keyholder;
import org.mouseion.app.platform.Outage;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Terminal;
import org.mouseion.app.platform.Words;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Watches from a terminal; opens a working house in this process where no other process works.
@Component
@Lazy
class TerminalJobWatch implements JobWatch {

    private static final long LOOK_MILLIS = 250;

    private final Jobs jobs;
    private final Keyholder key;
    private final Terminal terminal;
    private final Start start;
    private final Disks disks;

    TerminalJobWatch(Jobs jobs, Keyholder key, Terminal terminal, Start start, Disks disks) {
        this.jobs = jobs;
        this.key = key;
        this.terminal = terminal;
        this.start = start;
        this.disks = disks;
    }

    @Override
    public JobView watch(JobId id) {
        JobView first = jobs.find(id).orElseThrow(() -> Problem.notFound("job-missing", Long.toString(id.value())));
        terminal.say("console.job", title(first), Long.toString(id.value()));
        Thread farewell = new Thread(() -> terminal.warn("console.job.kept", Long.toString(id.value())));
        Runtime.getRuntime().addShutdownHook(farewell);
        ConfigurableApplicationContext working = null;
        try {
            JobView over = null;
            ProgressBar bar = bar(first.progress());
            while (over == null) {
                if (working == null && isNobodyWorking()) {
                    working = start.openToWork();
                }
                over = look(id, bar);
            }
            bar.end();
            tell(over);
            if (working != null) {
                aftermath(working);
            }
            return over;
        } finally {
            if (working != null) {
                working.close();
            }
            removeQuietly(farewell);
        }
    }

    private @Nullable JobView look(JobId id, ProgressBar bar) {
        try {
            JobView view = jobs.find(id).orElseThrow(() -> Problem.notFound("job-missing", Long.toString(id.value())));
            if (view.state().isOver()) {
                return view;
            }
            bar.show(view.progress(), note(view));
        } catch (DataAccessException away) {
            Hindrance hindrance = Hindrance.find(away, disks).orElse(new Hindrance(Outage.DATABASE_AWAY, null));
            bar.show(new Progress(0, 0, Map.of()), words(hindrance));
        }
        rest();
        return null;
    }

    private static void rest() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while watching", interrupted);
        }
    }

    /// Nobody goes on when this process ends: what the job is of no use without is waited for, and what is left is
    /// said.
    private void aftermath(ConfigurableApplicationContext working) {
        List<Aftermath> all =
                working.getBeanProvider(Aftermath.class).orderedStream().toList();
        for (Aftermath one : all) {
            long total = one.left();
            if (one.isAwaited() && total > 0) {
                await(one, total);
            }
        }
        all.stream()
                .filter(one -> one.left() > 0)
                .forEach(one -> terminal.say("aftermath." + one.name() + ".later", one.left()));
    }

    private void await(Aftermath one, long total) {
        terminal.say("aftermath." + one.name(), total);
        ProgressBar bar = bar(new Progress(0, total, Map.of()));
        awaitNothingLeft(
                one,
                left -> bar.show(
                        new Progress(Math.max(0, total - left), total, Map.of()),
                        Hindrance.findFull(disks).map(this::words).orElse("")));
        bar.end();
    }

    static void awaitNothingLeft(Aftermath one, LongConsumer shown) {
        for (long left = one.left(); left > 0; left = one.left()) {
            shown.accept(left);
            rest();
        }
    }

    private boolean isNobodyWorking() {
        return !key.isThisProcess() && key.findOther().isEmpty();
    }

    private ProgressBar bar(Progress first) {
        PrintStream out = terminal.json() ? System.err : System.out;
        boolean person =
                !terminal.json() && System.console() != null && System.console().isTerminal();
        return new ProgressBar(out, person, terminal.words(), first.done());
    }

    private String words(Hindrance hindrance) {
        return terminal.words()
                .say("problem." + hindrance.code(), hindrance.arguments().toArray());
    }

    private String note(JobView view) {
        if (view.problem() != null) {
            return view.sayProblem(terminal.words());
        }
        return view.state() == State.WAITING ? terminal.words().say("console.job.waiting") : "";
    }

    private void tell(JobView over) {
        Words words = terminal.words();
        terminal.say("console.job." + over.state().name().toLowerCase(Locale.ROOT), title(over));
        over.progress().counts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(count -> count.getValue() > 0)
                .forEach(count -> terminal.line("  " + ProgressBar.count(words, count.getKey(), count.getValue())));
        Stream.of(over.sayProblem(words), over.sayAdvice(words))
                .filter(said -> !said.isEmpty())
                .forEach(said -> terminal.warn("console.text", said));
        terminal.answer(over);
    }

    private String title(JobView view) {
        return terminal.words().sayOr(view.kind(), "job." + view.kind());
    }

    private static void removeQuietly(Thread farewell) {
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (IllegalStateException closing) {
            // The farewell is being said.
        }
    }
}
