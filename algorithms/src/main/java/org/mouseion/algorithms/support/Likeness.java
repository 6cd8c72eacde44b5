package org.mouseion.algorithms.support;

import java.util.List;
import org.mouseion.algorithms.support.Token.Kind;

/// Whether two words say the same: numbers by value, names by letters, turning words by class, other words by stem and
/// ending.
record Likeness(Wording wording, Lexicon lexicon, String language) {

    boolean isLike(Token said, Token there) {
        if (said.isNumeric() || there.isNumeric()) {
            return said.isNumeric() && there.isNumeric() && said.key().equals(there.key());
        }
        if (said.kind() == Kind.TURNING || there.kind() == Kind.TURNING) {
            return said.kind() == there.kind() && said.key().equals(there.key());
        }
        if (!said.role().isEmpty() && !there.role().isEmpty() && !said.role().equals(there.role())) {
            return false;
        }
        if (said.kind() == Kind.NAME || there.kind() == Kind.NAME || said.kind() == Kind.DATE) {
            return withoutS(said.folded()).equals(withoutS(there.folded()));
        }
        if (said.folded().equals(there.folded())) {
            return true;
        }
        if (!said.key().equals(there.key())) {
            return wording.isSame(said.folded(), there.folded(), language);
        }
        return lexicon.tenseOf(said.surface().toLowerCase(java.util.Locale.ROOT))
                .equals(lexicon.tenseOf(there.surface().toLowerCase(java.util.Locale.ROOT)));
    }

    /// What to say of a token that was not found where it had to be.
    Doubt doubt(Token said, List<Token> there) {
        if (there.stream().anyMatch(t -> isLike(said, t) || said.folded().equals(t.folded()))) {
            return new Doubt(Doubt.Kind.ORDER, said.surface());
        }
        return new Doubt(
                switch (said.kind()) {
                    case NUMBER, DATE, TIME -> Doubt.Kind.NUMBER;
                    case NAME -> Doubt.Kind.NAME;
                    case TURNING -> Doubt.Kind.TURN;
                    case WORD -> Doubt.Kind.WORD;
                },
                said.surface());
    }

    private static String withoutS(String word) {
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
