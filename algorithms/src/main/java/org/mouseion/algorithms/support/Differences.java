package org.mouseion.algorithms.support;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// In what two accounts of the same thing may contradict each other. It says that they differ, never which is right.
public final class Differences {

    /// What differs.
    public enum Kind {
        /// Both name numbers, dates or times, and no two of them are the same.
        NUMBERS,
        /// One denies and the other does not.
        DENIAL
    }

    /// Words two sentences must share before they can be about the same thing.
    private static final int SHARED = 2;

    private static final Set<String> DENYING = Set.of("~not", "~none", "~never", "~without", "~nomore");

    private Differences() {}

    /// @param language of both, two letters; none is found in a language the check does not know
    public static Set<Kind> between(String one, String other, String language, Wording wording) {
        Optional<Lexicon> lexicon = Lexicon.find(language);
        Set<Kind> found = EnumSet.noneOf(Kind.class);
        if (lexicon.isEmpty()) {
            return found;
        }
        Reader reader = new Reader(language, lexicon.get(), wording);
        List<Token> first = reader.read(one).tokens();
        List<Token> second = reader.read(other).tokens();
        Set<String> shared = naming(first);
        shared.retainAll(naming(second));
        if (shared.size() < SHARED) {
            return found;
        }
        Set<String> numbers = numbers(first);
        Set<String> others = numbers(second);
        if (!numbers.isEmpty() && !others.isEmpty() && numbers.stream().noneMatch(others::contains)) {
            found.add(Kind.NUMBERS);
        }
        if (denies(first) != denies(second)) {
            found.add(Kind.DENIAL);
        }
        return found;
    }

    private static Set<String> naming(List<Token> tokens) {
        return tokens.stream()
                .filter(t -> t.kind() == Token.Kind.NAME || t.kind() == Token.Kind.WORD)
                .map(Token::key)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> numbers(List<Token> tokens) {
        return tokens.stream().filter(Token::isNumeric).map(Token::key).collect(Collectors.toSet());
    }

    private static boolean denies(List<Token> tokens) {
        return tokens.stream().filter(t -> DENYING.contains(t.key())).count() % 2 == 1;
    }
}
