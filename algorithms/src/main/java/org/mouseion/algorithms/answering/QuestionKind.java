package org.mouseion.algorithms.answering;

import java.util.List;
import org.mouseion.algorithms.text.Span;

/// What kind of answer a question asks for, and what in a sentence can be one. Rules for French, English, Dutch and
/// Spanish, in two tables beside this class; nothing is learned, so that the four languages are treated alike.
///
/// Source of the idea: Xin Li and Dan Roth, *Learning Question Classifiers* (2002), for the kinds; Dan Moldovan and
/// others, *Performance Issues and Error Analysis in an Open-Domain Question Answering System* (2003), for how much it
/// helps to know them.
public enum QuestionKind {
    PERSON,
    DATE,
    DURATION,
    PLACE,
    NUMBER,
    MONEY,
    DEFINITION,
    REASON,
    MANNER,
    /// What something or somebody is called.
    NAME,
    YES_NO,
    /// Anything else: "which technique", "what does it show".
    THING;

    /// @param because the words of the question that decided, folded; empty for [#THING]
    public record Recognised(QuestionKind kind, String because) {}

    public static Recognised of(Question question) {
        return KindRules.SHIPPED.recognise(question);
    }

    /// Where a sentence holds something that can be an answer of this kind, in order and apart; nothing for kinds that
    /// any sentence may answer.
    public List<Span> evidence(String sentence, String language) {
        return KindRules.SHIPPED.evidence(this, sentence, language);
    }

    /// Whether any sentence may answer, as far as its form goes.
    public boolean isOpen() {
        return this == YES_NO || this == THING;
    }
}
