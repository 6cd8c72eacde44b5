package org.mouseion.benchmarks.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.selection.Quoting;
import org.mouseion.app.discovery.guide.selection.Sureness;
import org.mouseion.app.discovery.guide.understanding.Spoken;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.Sources;
import org.mouseion.benchmarks.guide.AskedQuestion.Sort;

/// A sentence that was looked at for a question, what speaks for it, and whether it answers.
///
/// @param heldOut whether its question may not be looked at
/// @param lookedAt which asking of a question it belongs to
record Weighed(boolean heldOut, String lookedAt, Map<Sureness.Ground, Double> grounds, boolean answers) {

    /// Sentences in each language class that are weighed a question.
    private static final int EACH = 4;

    /// Every question as it is, and those that a source answers once more with that source taken away.
    static List<Weighed> of(List<AskedQuestion> questions, GuidedHouse house) {
        List<Weighed> all = new ArrayList<>();
        Map<Source, List<String>> named = house.get(Sources.class).list().stream()
                .collect(Collectors.toMap(source -> source, GuidedHouse::names));
        for (AskedQuestion asked : questions) {
            if (asked.turns().size() > 1 || isOfRecord(asked) || !reachesTexts(asked, house)) {
                continue;
            }
            Set<Long> expected = new HashSet<>();
            named.forEach((source, names) -> {
                if (names.contains(asked.cited())) {
                    expected.add(source.id().value());
                }
            });
            all.addAll(look(asked, house, expected, Set.of()));
            if (!expected.isEmpty()) {
                all.addAll(look(asked, house, Set.of(), expected));
            }
        }
        return all;
    }

    /// Of a question about a record a text may say the same; whether it does cannot be told by rule.
    private static boolean isOfRecord(AskedQuestion asked) {
        return asked.sort() == Sort.ANSWERABLE
                && !asked.cited().isEmpty()
                && !asked.cited().startsWith("s:");
    }

    /// Whether the texts are searched at all: not where a record, the form or a count answers.
    private static boolean reachesTexts(AskedQuestion asked, GuidedHouse house) {
        Reply reply = house.converse(asked.turns(), asked.language());
        return reply.kind() == Reply.Kind.REFUSAL
                || reply.kind() == Reply.Kind.ANSWER && reply.intent().equals("open") && reply.confidence() < 1;
    }

    private static List<Weighed> look(AskedQuestion asked, GuidedHouse house, Set<Long> expected, Set<Long> away) {
        List<Quoting.Considered> considered = house.get(Quoting.class)
                .consider(
                        Spoken.of(asked.question()),
                        asked.language().getLanguage(),
                        GuidedHouse.NOW.toLocalDate(),
                        away);
        List<Weighed> weighed = new ArrayList<>();
        for (boolean across : List.of(false, true)) {
            considered.stream()
                    .filter(one -> one.grounds().getOrDefault(Sureness.Ground.ACROSS, 0.0) > 0 == across)
                    .limit(EACH)
                    // What another source says in the same words may answer as well.
                    .filter(one -> away.isEmpty() || !asked.holdsWords(one.sentence()))
                    .forEach(one -> weighed.add(new Weighed(
                            asked.isHeldOut(),
                            asked.question() + away,
                            one.grounds(),
                            answers(asked, one, expected, away))));
        }
        return weighed;
    }

    private static boolean answers(AskedQuestion asked, Quoting.Considered one, Set<Long> expected, Set<Long> away) {
        return away.isEmpty()
                && !asked.words().isEmpty()
                && asked.holdsWords(one.sentence())
                && (expected.isEmpty() || expected.contains(one.source()));
    }
}
