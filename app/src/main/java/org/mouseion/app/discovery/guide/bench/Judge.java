package org.mouseion.app.discovery.guide.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.guide.Citation;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.index.analysis.Folding;
import org.mouseion.app.knowledge.Ground;
import org.springframework.stereotype.Component;

/// Says what a reply is worth, by rules a person can read: no model judges another.
@Component
class Judge {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Works works;

    Judge(Works works) {
        this.works = works;
    }

    Judged judge(BenchQuestion question, Reply reply) {
        String text = text(reply);
        BenchQuestion.Expected expected = question.expected();
        boolean words = expected.words().stream().allMatch(word -> anyIn(word, text));
        boolean forbidden = expected.not().stream().anyMatch(word -> anyIn(word, text));
        List<Judged.Cited> cited = reply.sentences().stream()
                .flatMap(said -> said.citations().stream().map(citation -> cited(said, citation, expected)))
                .toList();
        boolean grounds = isGrounded(expected, reply);
        return new Judged(
                verdict(question, reply.kind(), words, forbidden, grounds),
                reply.kind().name(),
                text,
                cited,
                "");
    }

    private static Verdict verdict(
            BenchQuestion question, Reply.Kind kind, boolean words, boolean forbidden, boolean grounds) {
        boolean silent = kind != Reply.Kind.ANSWER;
        boolean hopes = !question.expected().words().isEmpty()
                || !question.expected().sources().isEmpty()
                || !question.expected().works().isEmpty();
        return switch (question.kind()) {
            case ANSWERABLE ->
                silent
                        ? kind == Reply.Kind.CLARIFY ? Verdict.ASKED_BACK : Verdict.REFUSED
                        : words && grounds && !forbidden ? Verdict.RIGHT : Verdict.FALSE;
            case UNANSWERABLE -> silent ? Verdict.RIGHT : Verdict.FALSE;
            case ADVERSARIAL, STALE ->
                silent
                        ? forbidden ? Verdict.FALSE : Verdict.RIGHT
                        : forbidden
                                        || !words
                                        || !grounds
                                        || !hopes && question.expected().not().isEmpty()
                                ? Verdict.FALSE
                                : Verdict.RIGHT;
        };
    }

    /// Whether one of the expected sources is cited, and one of the expected works shown or cited.
    private boolean isGrounded(BenchQuestion.Expected expected, Reply reply) {
        List<Citation> all = citations(reply);
        boolean sources = expected.sources().isEmpty()
                || all.stream().anyMatch(citation -> isExpected(citation, expected.sources()));
        if (expected.works().isEmpty()) {
            return sources;
        }
        Set<WorkId> met = new LinkedHashSet<>();
        reply.works().forEach(id -> met.add(new WorkId(id)));
        all.forEach(citation -> {
            if (citation.ground() instanceof Ground.OfWork(WorkId work)) {
                met.add(work);
            }
        });
        return sources && works.list(met).stream().anyMatch(work -> isOne(work, expected.works()));
    }

    private static boolean isOne(Work work, Collection<String> wanted) {
        return wanted.contains(Long.toString(work.id().value()))
                || wanted.contains(work.facts().inventoryNumber())
                || wanted.contains(work.source().id());
    }

    private static Judged.Cited cited(Reply.Said said, Citation citation, BenchQuestion.Expected expected) {
        boolean right =
                supports(said, citation) && (expected.sources().isEmpty() || isExpected(citation, expected.sources()));
        return new Judged.Cited(citation.source(), citation.path(), right);
    }

    private static boolean isExpected(Citation citation, List<String> sources) {
        String folded = Folding.fold(citation.source());
        return sources.stream()
                .anyMatch(source ->
                        folded.contains(Folding.fold(source)) || citation.path().contains(source));
    }

    /// A quoted sentence stands in its passage; every number of another stands in what it rests on.
    static boolean supports(Reply.Said said, Citation citation) {
        String passage = line(citation.passage());
        if (said.quoted()) {
            return passage.contains(line(said.text()));
        }
        Set<String> there = numbers(passage);
        Set<String> all = said.citations().stream()
                .flatMap(other -> numbers(other.passage()).stream())
                .collect(Collectors.toSet());
        return !passage.isBlank() && (there.containsAll(numbers(said.text())) || all.containsAll(numbers(said.text())));
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static List<Citation> citations(Reply reply) {
        Reply.Table table = reply.table();
        return Stream.concat(
                        reply.sentences().stream().flatMap(said -> said.citations().stream()),
                        table == null ? Stream.empty() : table.citations().stream())
                .toList();
    }

    static String text(Reply reply) {
        Reply.Table table = reply.table();
        return Stream.concat(
                        reply.sentences().stream().map(Reply.Said::text),
                        table == null ? Stream.empty() : table.rows().stream().map(row -> String.join(" | ", row)))
                .collect(Collectors.joining("\n"));
    }

    /// `(organ / crank)`: any of them.
    private static boolean anyIn(String ways, String text) {
        String folded = Folding.fold(line(text));
        return Arrays.stream(ways.replaceAll("^\\(|\\)$", "").split(" / "))
                .map(way -> Folding.fold(line(way)))
                .anyMatch(way -> !way.isEmpty() && folded.contains(way));
    }
}
