package org.mouseion.app.discovery.guide.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.discovery.guide.Citation;
import org.mouseion.app.discovery.guide.DialogueState;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.privacy.PersonalWords;
import org.mouseion.app.discovery.guide.talk.Talks;

/// A conversation as its page shows it and as it travels through the visitor's browser.
public record Conversation(List<Exchange> exchanges, DialogueState state) {

    static final Conversation NONE = new Conversation(List.of(), DialogueState.NONE);

    /// Turns that are carried along; older ones are let go.
    static final int MOST = 24;

    /// Characters of a visitor's words that are shown again.
    static final int SHOWN = 2_000;

    public Conversation {
        exchanges = List.copyOf(exchanges.subList(Math.max(0, exchanges.size() - MOST), exchanges.size()));
    }

    public record Exchange(String asked, Answer answer) {}

    /// @param personal kinds of personal data that stood in the question, lower case
    public record Answer(
            Reply.Kind kind,
            String language,
            List<Line> lines,
            List<Long> works,
            @Nullable Table table,
            List<String> choices,
            List<String> why,
            List<String> personal) {}

    /// @param worded whether a machine put what the sources say into these words
    public record Line(String text, String language, boolean quoted, List<Cite> cites, boolean worded) {}

    /// @param decided may be empty
    public record Cite(
            String source,
            String passage,
            String language,
            String place,
            String path,
            LocalDate dated,
            String owner,
            String decided) {

        static Cite of(Citation citation) {
            return new Cite(
                    citation.source(),
                    citation.passage(),
                    citation.language(),
                    citation.place(),
                    citation.path(),
                    citation.dated(),
                    citation.owner(),
                    citation.decided() == null ? "" : citation.decided());
        }
    }

    public record Table(String caption, List<String> heads, List<List<String>> rows, List<Cite> cites) {}

    Conversation with(String asked, Talks.Said said) {
        List<Exchange> longer = new ArrayList<>(exchanges);
        String shown =
                asked.length() > SHOWN ? asked.substring(0, asked.offsetByCodePoints(0, SHOWN / 2)) + " …" : asked;
        longer.add(new Exchange(shown, answer(said)));
        return new Conversation(longer, said.reply().state());
    }

    static Answer answer(Talks.Said said) {
        Reply reply = said.reply();
        Reply.Table table = reply.table();
        return new Answer(
                reply.kind(),
                reply.language(),
                reply.sentences().stream()
                        .map(s -> new Line(s.text(), s.language(), s.quoted(), cites(s.citations()), s.isWorded()))
                        .toList(),
                reply.works(),
                table == null
                        ? null
                        : new Table(table.caption(), table.heads(), table.rows(), cites(table.citations())),
                reply.choices(),
                reply.why(),
                said.personal().stream()
                        .sorted()
                        .map(PersonalWords.Kind::name)
                        .map(name -> name.toLowerCase(java.util.Locale.ROOT))
                        .toList());
    }

    private static List<Cite> cites(List<Citation> citations) {
        return citations.stream().map(Cite::of).toList();
    }
}
