package org.mouseion.app.discovery.guide.selection;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mouseion.algorithms.answering.Question;
import org.mouseion.algorithms.answering.QuestionKind;
import org.mouseion.app.discovery.guide.selection.Choice.Chosen;
import org.mouseion.app.discovery.guide.understanding.Spoken;

/// The kind of thing that a question asks for: a question for a date is answered by a sentence with a date in it.
///
/// @param room whether a room of the house is asked for, which needs its number
/// @param ahead whether it is asked how long before; "three weeks ahead" says nothing of how long a thing lasts
record Wanted(QuestionKind kind, boolean room, boolean ahead) {

    private static final Set<String> WHICH = Set.of("which", "what", "quelle", "welke", "que", "cual");

    private static final Set<String> AHEAD = Set.of(
            "ahead",
            "advance",
            "beforehand",
            "before",
            "avance",
            "prealable",
            "vooraf",
            "tevoren",
            "antelacion",
            "anticipacion");

    static Wanted of(Question question) {
        List<String> words = Spoken.of(question.text()).folded();
        boolean room = false;
        for (int i = 0; i + 1 < words.size(); i++) {
            room |= WHICH.contains(words.get(i)) && RoomLines.NOUNS.contains(words.get(i + 1));
        }
        return new Wanted(QuestionKind.of(question).kind(), room, isAhead(words));
    }

    private static boolean isAhead(List<String> words) {
        return words.stream().anyMatch(AHEAD::contains);
    }

    boolean isIn(Chosen chosen) {
        return holdsKind(chosen) && (!room || RoomLines.namesARoom(chosen.sentence())) && isOfTheSameSide(chosen);
    }

    private boolean isOfTheSameSide(Chosen chosen) {
        return kind != QuestionKind.DURATION
                || ahead == isAhead(Spoken.of(chosen.sentence()).folded());
    }

    private boolean holdsKind(Chosen chosen) {
        return switch (kind) {
            case DATE, NUMBER, MONEY, DURATION, PERSON, PLACE ->
                !kind.evidence(
                                chosen.sentence(),
                                Locale.forLanguageTag(chosen.line().language()).getLanguage())
                        .isEmpty();
            case DEFINITION, REASON, MANNER, NAME, YES_NO, THING -> true;
        };
    }
}
