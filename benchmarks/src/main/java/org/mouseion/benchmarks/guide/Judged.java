package org.mouseion.benchmarks.guide;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mouseion.app.discovery.guide.Citation;
import org.mouseion.app.discovery.guide.Reply;

/// A question, the reply it got and what is to be thought of it.
///
/// @param told everything a visitor reads as the answer
/// @param rightlyCited where the question says what must be cited: whether it is
record Judged(AskedQuestion asked, Reply reply, String told, Outcome outcome, boolean rightlyCited) {

    /// @param answerer the reply and the names of what it cites
    static Judged of(AskedQuestion asked, Reply reply, List<String> cited, List<String> shown) {
        String told = Stream.concat(
                        reply.sentences().stream().map(Reply.Said::text),
                        Stream.concat(tableCells(reply), shown.stream()))
                .collect(Collectors.joining(" "));
        boolean rightly = asked.cited().isEmpty() || cited.contains(asked.cited());
        return new Judged(asked, reply, told, outcome(asked, reply, told), rightly);
    }

    private static Stream<String> tableCells(Reply reply) {
        return reply.table() == null
                ? Stream.empty()
                : reply.table().rows().stream().flatMap(List::stream);
    }

    private static Outcome outcome(AskedQuestion asked, Reply reply, String told) {
        boolean answers = reply.kind() == Reply.Kind.ANSWER;
        if (asked.sort() == AskedQuestion.Sort.ANSWERABLE) {
            return switch (reply.kind()) {
                case ANSWER -> asked.holdsWords(told) ? Outcome.RIGHT : Outcome.FALSE;
                case CLARIFY -> Outcome.ASKED_BACK;
                case REFUSAL, COURTESY, PROTOCOL -> Outcome.REFUSED;
            };
        }
        boolean allowed = !asked.words().isEmpty() && asked.holdsWords(told);
        return answers && !allowed ? Outcome.FALSE : Outcome.RIGHT;
    }

    /// Sentences that claim something, that is, all but linking words.
    List<Reply.Said> claims() {
        return reply.kind() == Reply.Kind.ANSWER
                ? reply.sentences().stream().filter(said -> !isLinking(said)).toList()
                : List.of();
    }

    /// A sentence without a citation passes as linking only where it holds neither a number nor a name.
    private static boolean isLinking(Reply.Said said) {
        return said.citations().isEmpty()
                && Claims.numbers(said.text()).isEmpty()
                && Claims.names(said.text()).isEmpty();
    }

    long uncited() {
        return claims().stream().filter(said -> said.citations().isEmpty()).count();
    }

    /// Claims whose citations do not carry them.
    List<Reply.Said> unsupported() {
        return claims().stream()
                .filter(said -> !said.citations().isEmpty())
                .filter(said -> !Claims.standIn(
                        said.text(),
                        said.citations().stream().map(Judged::wordsOf).toList()))
                .toList();
    }

    private static String wordsOf(Citation citation) {
        return citation.passage() + " " + citation.source() + " " + citation.place();
    }
}
