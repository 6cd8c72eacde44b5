package org.mouseion.app.discovery.guide.bench;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.discovery.guide.DialogueState;
import org.mouseion.app.discovery.guide.Guide;
import org.mouseion.app.discovery.guide.Rehearsals;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.Turn;
import org.mouseion.app.discovery.guide.talk.HouseZone;
import org.mouseion.app.knowledge.DerivativeKind;
import org.mouseion.app.knowledge.Derivatives;
import org.mouseion.app.knowledge.Ground;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.platform.JobKind;
import org.mouseion.app.platform.JobRun;
import org.mouseion.app.platform.Problem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Puts the questions of a series to the guide. Each answer is registered as resting on its grounds, so that recall
/// finds it.
@Component
class BenchJob implements JobKind {

    static final String NAME = "discovery.guide-check";
    private static final int BATCH = 20;

    private final BenchRecords records;
    private final Judge judge;
    private final ObjectProvider<Guide> guide;
    private final ObjectProvider<Rehearsals> rehearsals;
    private final ObjectProvider<Derivatives> derivatives;
    private final HouseZone zone;
    private final Clock clock;

    BenchJob(
            BenchRecords records,
            Judge judge,
            ObjectProvider<Guide> guide,
            ObjectProvider<Rehearsals> rehearsals,
            ObjectProvider<Derivatives> derivatives,
            HouseZone zone,
            Clock clock) {
        this.records = records;
        this.judge = judge;
        this.guide = guide;
        this.rehearsals = rehearsals;
        this.derivatives = derivatives;
        this.zone = zone;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) {
        String series = run.parameters().getOrDefault("series", "");
        long source = Long.parseLong(run.parameters().getOrDefault("source", "0"));
        Guide mind = guide.getIfAvailable();
        if (mind == null) {
            throw new Problem("guide-bench-no-mind", 503);
        }
        Guide rehearsed = source == 0 ? null : rehearsing(source);
        List<BenchQuestion> questions = records.list(series);
        long number = Long.parseLong(run.checkpoint().getOrDefault("run", "0"));
        int from = Integer.parseInt(run.checkpoint().getOrDefault("next", "0"));
        while (number == 0 || from < questions.size()) {
            long known = number;
            int begin = from;
            int end = Math.min(begin + BATCH, questions.size());
            List<Asked> asked = questions.subList(begin, end).stream()
                    .map(question -> ask(question, mind, rehearsed))
                    .toList();
            long[] made = {known};
            run.commit(() -> {
                made[0] = known != 0
                        ? known
                        : records.begin(
                                series, source, Long.parseLong(run.parameters().getOrDefault("who", "0")));
                asked.forEach(one -> keep(made[0], one, source == 0));
                if (end == questions.size()) {
                    records.end(made[0]);
                }
                return new JobRun.Step(
                        new JobRun.Progress(end, questions.size(), Map.of("discovery.asked", (long) end)),
                        Map.of("run", Long.toString(made[0]), "next", Integer.toString(end)));
            });
            number = made[0];
            from = end;
        }
    }

    private Guide rehearsing(long source) {
        Rehearsals room = rehearsals.getIfAvailable();
        if (room == null) {
            throw new Problem("guide-bench-no-rehearsal", 503);
        }
        return room.rehearsing(new SourceId(source));
    }

    private record Asked(BenchQuestion question, Judged judged, Reply reply) {}

    private Asked ask(BenchQuestion question, Guide mind, @Nullable Guide rehearsed) {
        Reply now = talk(question, mind);
        if (rehearsed == null) {
            return new Asked(question, judge.judge(question, now), now);
        }
        Reply then = talk(question, rehearsed);
        Judged judged = judge.judge(question, then);
        return new Asked(
                question,
                new Judged(judged.verdict(), judged.kind(), judged.text(), judged.cited(), Judge.text(now)),
                then);
    }

    private Reply talk(BenchQuestion question, Guide mind) {
        List<String> turns = new ArrayList<>(question.expected().before());
        turns.add(question.question());
        DialogueState state = DialogueState.NONE;
        Reply reply = null;
        for (String words : turns) {
            reply = mind.answer(new Turn(
                    words,
                    Locale.forLanguageTag(question.language()),
                    state,
                    ZonedDateTime.now(clock.withZone(zone.get()))));
            state = reply.state();
        }
        return java.util.Objects.requireNonNull(reply);
    }

    private void keep(long run, Asked asked, boolean registered) {
        records.keep(run, asked.question(), asked.judged());
        Derivatives made = derivatives.getIfAvailable();
        if (made == null || !registered) {
            return;
        }
        String key = "guide.bench:" + asked.question().id();
        Set<Ground> grounds = asked.reply().sentences().stream()
                .flatMap(said -> said.citations().stream())
                .map(citation -> citation.ground())
                .collect(Collectors.toSet());
        if (asked.reply().kind() == Reply.Kind.ANSWER && !grounds.isEmpty()) {
            made.register(
                    DerivativeKind.ANSWER,
                    key,
                    asked.question().question(),
                    asked.question().language(),
                    "/desk/guide/bench/runs/" + run + "#q" + asked.question().id(),
                    grounds);
        } else {
            made.drop(DerivativeKind.ANSWER, key);
        }
    }
}
