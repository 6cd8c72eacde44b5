package org.mouseion.app.discovery.guide.visiting;

import java.util.List;
import org.mouseion.app.discovery.guide.Citation;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.facts.Voice;
import org.mouseion.app.knowledge.VisitingInformation.Price;

/// A price with the line of the passage that says it.
///
/// @param said the line as it stands, with its citation
record PriceLine(Price price, VisitPassages.Line line, Reply.Said said) {

    /// Prices that somebody else may pay, a row each: for whom, how much, on what terms. The cells are the words of
    /// the passage.
    static Reply.Table table(List<PriceLine> lines, Voice voice) {
        List<Citation> citations =
                lines.stream().flatMap(line -> line.said().citations().stream()).toList();
        return new Reply.Table(
                voice.say("guide.price.others"),
                List.of(voice.say("guide.price.name"), voice.say("guide.price.amount"), voice.say("guide.price.terms")),
                lines.stream().map(PriceLine::cells).toList(),
                citations);
    }

    private List<String> cells() {
        String rest = line.text().substring(line.name().length()).replaceFirst("^[\\s\\h]*:[\\s\\h]*", "");
        int end = rest.indexOf(". ");
        return end < 0
                ? List.of(line.name(), rest.replaceFirst("\\.$", ""), "")
                : List.of(line.name(), rest.substring(0, end), rest.substring(end + 2));
    }
}
