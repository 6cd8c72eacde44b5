package org.mouseion.app.discovery.guide.rephrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.mouseion.app.discovery.guide.Citation;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.Turn;
import org.mouseion.app.discovery.guide.privacy.PersonalWords;
import org.mouseion.app.discovery.guide.talk.Finish;
import org.mouseion.app.knowledge.Ground;
import org.mouseion.app.platform.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Puts the quoted sentences of an answer into other words where the house wants that and a model does it well and in
/// time. All else of a reply stays as it was: its kind, its citations, its refusals. A sentence of a source that no
/// checked sentence covers stays, in its own words.
@Component
class Rewording implements Finish {

    private static final Logger log = LoggerFactory.getLogger(Rewording.class);

    private final RewordingSettings settings;
    private final RewordingSwitch lever;
    private final Rephrasing rephrasing;
    private final RewordingCounts counts;
    private final MessageSource messages;

    Rewording(
            RewordingSettings settings,
            RewordingSwitch lever,
            Rephrasing rephrasing,
            RewordingCounts counts,
            MessageSource messages) {
        this.settings = settings;
        this.lever = lever;
        this.rephrasing = rephrasing;
        this.counts = counts;
        this.messages = messages;
    }

    @Override
    public Reply finish(Turn turn, Reply reply) {
        List<Integer> quoted = quoted(reply);
        if (reply.kind() != Reply.Kind.ANSWER || !lever.isOn() || !standTogether(quoted, reply)) {
            return reply;
        }
        List<Reply.Said> sources = quoted.stream().map(reply.sentences()::get).toList();
        Attempt attempt = inTime(PersonalWords.mask(turn.words()), reply.language(), sources);
        counts.count(attempt);
        return attempt.kept().isEmpty() ? reply : reworded(reply, quoted, attempt);
    }

    private static List<Integer> quoted(Reply reply) {
        return IntStream.range(0, reply.sentences().size())
                .filter(i -> reply.sentences().get(i).quoted()
                        && !reply.sentences().get(i).citations().isEmpty())
                .boxed()
                .toList();
    }

    /// Where the guide's own words stand between two quotations, they tell of a difference that must be seen.
    private static boolean standTogether(List<Integer> quoted, Reply reply) {
        return !quoted.isEmpty()
                && quoted.getLast() - quoted.getFirst() == quoted.size() - 1
                && reply.sentences().size() <= quoted.size() + 2;
    }

    private Attempt inTime(String question, String language, List<Reply.Said> sources) {
        List<Material> material = sources.stream()
                .map(said -> new Material(
                        said.text(), said.language(), reference(said.citations().getFirst())))
                .toList();
        FutureTask<Attempt> asked = new FutureTask<>(() -> rephrasing.attempt(question, language, material));
        Thread.ofVirtual().name("rephrase").start(asked);
        try {
            return asked.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            asked.cancel(true);
            log.info("Other words did not come within {}", settings.patience());
        } catch (ExecutionException fault) {
            // Without its message: what a visitor typed may stand in it.
            log.warn(
                    "Other words could not be asked for: {}",
                    String.valueOf(fault.getCause()).replaceFirst("[:\\s].*", ""));
        } catch (InterruptedException stopped) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
        }
        return Attempt.NONE;
    }

    private Reply reworded(Reply reply, List<Integer> quoted, Attempt attempt) {
        Words words = new Words(messages, Locale.of(reply.language()));
        List<Reply.Said> all = new ArrayList<>(reply.sentences().subList(0, quoted.getFirst()));
        Set<Integer> covered = new HashSet<>();
        for (Rephrased sentence : attempt.kept()) {
            List<Citation> citations = sentence.material().stream()
                    .flatMap(i -> reply.sentences().get(quoted.get(i)).citations().stream())
                    .distinct()
                    .toList();
            covered.addAll(sentence.material());
            all.add(new Reply.Said(sentence.sentence(), sentence.language(), citations, false, sentence.passport()));
        }
        IntStream.range(0, quoted.size())
                .filter(i -> !covered.contains(i))
                .forEach(i -> all.add(reply.sentences().get(quoted.get(i))));
        all.addAll(reply.sentences()
                .subList(quoted.getLast() + 1, reply.sentences().size()));
        all.add(Reply.Said.linking(words.say("guide.reworded"), words.tag()));
        List<String> why = new ArrayList<>(reply.why());
        why.add(words.say("guide.reworded.why", attempt.model()));
        if (attempt.dropped() > 0) {
            why.add(words.say("guide.reworded.dropped", attempt.dropped()));
        }
        return reply.saying(all, why);
    }

    private static String reference(Citation citation) {
        return switch (citation.ground()) {
            case Ground.OfSource(var id) -> "source:" + id.value();
            case Ground.OfPassage(var id) -> "passage:" + id.value();
            case Ground.OfStatement(var id) -> "statement:" + id.value();
            case Ground.OfWork(var id) -> "work:" + id.value();
            case Ground.OfDerivative(var id) -> "derivative:" + id.value();
        };
    }
}
