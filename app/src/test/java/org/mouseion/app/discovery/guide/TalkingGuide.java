package org.mouseion.app.discovery.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.knowledge.Ground;
import org.mouseion.app.knowledge.PassageId;

/// A guide that knows a few sentences by heart.
public final class TalkingGuide implements Guide {

    /// What it was asked, in order.
    public final List<Turn> heard = new ArrayList<>();

    public static final Citation HOURS = new Citation(
            "Visiting information",
            "We are open from ten to six, <b>Tuesday</b> to Sunday.",
            "en",
            "Opening hours",
            "/sources/12#hours",
            LocalDate.of(2026, 3, 2),
            "Visitor services",
            "A. Curator",
            new Ground.OfPassage(new PassageId(3)));

    @Override
    public Reply answer(Turn turn) {
        synchronized (heard) {
            heard.add(turn);
        }
        String words = turn.words().toLowerCase(Locale.ROOT);
        if (words.contains("break")) {
            throw new IllegalStateException("the mind broke: " + turn.words());
        }
        if (words.contains("sleep")) {
            sleep();
        }
        if (words.contains("open")) {
            return reply(
                    Reply.Kind.ANSWER,
                    turn,
                    List.of(new Reply.Said(HOURS.passage(), "en", List.of(HOURS), true)),
                    List.of(),
                    "hours");
        }
        if (words.contains("milkmaid")) {
            return new Reply(
                    Reply.Kind.ANSWER,
                    turn.page().toLanguageTag(),
                    List.of(new Reply.Said(
                            "It was made by Johannes Vermeer.",
                            "en",
                            List.of(new Citation(
                                    "The Milkmaid",
                                    "maker: Johannes Vermeer",
                                    "en",
                                    "maker",
                                    "/works/7#maker",
                                    LocalDate.of(2026, 1, 1),
                                    "Curators",
                                    null,
                                    new Ground.OfWork(new WorkId(7)))),
                            false)),
                    List.of(7L, 999L),
                    new Reply.Table(
                            "Two works",
                            List.of("Work", "Year"),
                            List.of(List.of("The Milkmaid", "1658")),
                            List.of(HOURS)),
                    List.of("When was The Milkmaid made?"),
                    1,
                    new DialogueState(List.of(7L), "work:7", "maker", LocalDate.of(2026, 7, 14), 1, List.of()),
                    List.of("I took “milkmaid” for a title.", "The record names one maker."),
                    "maker");
        }
        if (words.contains("which")) {
            return new Reply(
                    Reply.Kind.CLARIFY,
                    turn.page().toLanguageTag(),
                    List.of(Reply.Said.linking("Two works bear that name.", "en")),
                    List.of(),
                    null,
                    List.of("The Milkmaid of 1658?", "The other milkmaid?"),
                    0.5,
                    turn.state(),
                    List.of(),
                    "maker");
        }
        if (words.contains("idiot")) {
            return reply(Reply.Kind.REFUSAL, turn, List.of(), List.of(), "insult");
        }
        return reply(
                Reply.Kind.REFUSAL,
                turn,
                List.of(Reply.Said.linking("Nothing is written about that.", "en")),
                List.of("When are you open?"),
                "unknown");
    }

    private static Reply reply(Reply.Kind kind, Turn turn, List<Reply.Said> said, List<String> choices, String intent) {
        return new Reply(
                kind,
                turn.page().toLanguageTag(),
                said,
                List.of(),
                null,
                choices,
                0.9,
                turn.state(),
                List.of(),
                intent);
    }

    private static void sleep() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
