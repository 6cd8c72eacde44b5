package org.mouseion.algorithms.support;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.support.Reading.Segment;
import org.mouseion.algorithms.support.Token.Kind;

/// Reads a sentence into [Token]s.
final class Reader {

    /// How far back a French "ne" reaches.
    private static final int REACH = 7;

    /// Turning words that name rather than restrict: a part that holds only these may be left out.
    private static final Set<String> LOOSE = Set.of("~by", "~first", "~last", "~same", "~other", "~or");

    private static final Map<String, String> SIGNS =
            Map.of("€", "euro", "$", "dollar", "£", "pound", "%", "percent", "°", "degree");

    private final String language;
    private final Lexicon lexicon;
    private final Wording wording;

    Reader(String language, Lexicon lexicon, Wording wording) {
        this.language = language;
        this.lexicon = lexicon;
        this.wording = wording;
    }

    Reading read(String sentence) {
        List<Raw> raws = Raw.of(sentence, lexicon);
        List<Token> tokens = new ArrayList<>();
        List<Segment> segments = new ArrayList<>();
        Draft draft = new Draft();
        for (int i = 0; i < raws.size(); i++) {
            Raw raw = raws.get(i);
            if (raw.kind() == Raw.Kind.BREAK || joinsClauses(raws, i)) {
                if (draft.tokens > 0) {
                    segments.add(draft.segment());
                    draft = new Draft();
                }
                if (raw.kind() == Raw.Kind.BREAK) {
                    continue;
                }
            }
            draft.meet(raw);
            Token token = token(raws, i, segments.size());
            if (token != null) {
                tokens.add(token);
                draft.count(token);
            }
        }
        if (draft.tokens > 0) {
            segments.add(draft.segment());
        }
        return new Reading(
                List.copyOf(tokens), List.copyOf(segments), sentence.strip().endsWith("?"));
    }

    private @Nullable Token token(List<Raw> raws, int at, int segment) {
        Raw raw = raws.get(at);
        boolean beforeVerb = at + 1 < raws.size() && isVerb(raws.get(at + 1));
        return switch (raw.kind()) {
            case BREAK -> null;
            case TIME -> new Token(raw.text(), raw.text(), raw.text(), Kind.TIME, segment, "", beforeVerb);
            case SIGN -> {
                String key = SIGNS.getOrDefault(raw.text(), raw.text());
                yield new Token(raw.text(), key, key, Kind.WORD, segment, "", beforeVerb);
            }
            case NUMBER -> {
                Kind kind = Numbers.isYear(raw.text()) || isDay(raws, at) ? Kind.DATE : Kind.NUMBER;
                yield new Token(raw.text(), raw.text(), raw.text(), kind, segment, "", beforeVerb);
            }
            case WORD -> word(raws, at, segment, beforeVerb);
        };
    }

    private @Nullable Token word(List<Raw> raws, int at, int segment, boolean beforeVerb) {
        Raw raw = raws.get(at);
        String lower = raw.lower();
        String folded = Raw.fold(raw.text());
        boolean inside = at > 0 && raw.isCapital();
        String turning = turning(raws, at, lower);
        if (!turning.isEmpty() && !inside) {
            return new Token(raw.text(), turning, folded, Kind.TURNING, segment, "", beforeVerb);
        }
        if (lexicon.is("neutral", lower) && !isSummer(raws, at)) {
            return null;
        }
        if (lexicon.is("months", lower)) {
            return new Token(raw.text(), folded, folded, Kind.DATE, segment, "", beforeVerb);
        }
        String number = lexicon.numbers().getOrDefault(lower, Numbers.roman(raw.text()));
        if (!number.isEmpty()) {
            return new Token(raw.text(), number, number, Kind.NUMBER, segment, "", beforeVerb);
        }
        return new Token(
                raw.text(),
                wording.stem(folded, language),
                folded,
                inside ? Kind.NAME : Kind.WORD,
                segment,
                role(raws, at),
                beforeVerb);
    }

    /// Which preposition leads to a word, articles apart.
    private String role(List<Raw> raws, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
            String before = raws.get(i).lower();
            if (lexicon.is("of", before)) {
                return "of";
            }
            if (lexicon.is("to", before)) {
                return "to";
            }
            if (!lexicon.is("neutral", before)) {
                return "";
            }
        }
        return "";
    }

    /// French "été" is summer unless it stands behind "a" or "ont".
    private boolean isSummer(List<Raw> raws, int at) {
        return language.equals("fr")
                && raws.get(at).lower().equals("été")
                && (at == 0 || !raws.get(at - 1).lower().matches("a|ont|avaie?n?t|aura|auront|ayant|avoir"));
    }

    /// The class of a turning word. In French "plus", "que", "personne" and "point" depend on a "ne" before them.
    private String turning(List<Raw> raws, int at, String lower) {
        String found = lexicon.turning().getOrDefault(lower, "");
        if (!language.equals("fr")) {
            return found;
        }
        return switch (lower) {
            case "plus" -> denied(raws, at) ? "~nomore" : found;
            case "que", "qu" -> denied(raws, at) && !hasNegation(raws, at) ? "~only" : "";
            case "personne", "point", "rien" -> denied(raws, at) ? found : "";
            default -> found;
        };
    }

    private static boolean denied(List<Raw> raws, int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            String word = raws.get(i).lower();
            if (word.equals("ne") || word.equals("n")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNegation(List<Raw> raws, int at) {
        return raws.subList(Math.max(0, at - REACH), at).stream()
                .map(raw -> lexicon.turning().getOrDefault(raw.lower(), ""))
                .anyMatch(c -> c.equals("~not") || c.equals("~never") || c.equals("~none") || c.equals("~more"));
    }

    /// A number beside the name of a month.
    private boolean isDay(List<Raw> raws, int at) {
        return isMonth(raws, at + 1)
                || isMonth(raws, at - 1)
                || (at + 2 < raws.size() && raws.get(at + 1).lower().equals("de") && isMonth(raws, at + 2));
    }

    private boolean isMonth(List<Raw> raws, int at) {
        return at >= 0 && at < raws.size() && lexicon.is("months", raws.get(at).lower());
    }

    /// "and" before a verb begins another clause; between two nouns it does not.
    private boolean joinsClauses(List<Raw> raws, int at) {
        if (!lexicon.is("joins", raws.get(at).lower()) || at + 1 >= raws.size()) {
            return false;
        }
        return isVerb(raws.get(at + 1))
                || (at + 2 < raws.size()
                        && lexicon.is("neutral", raws.get(at + 1).lower())
                        && isVerb(raws.get(at + 2)));
    }

    private boolean isVerb(Raw raw) {
        return raw.kind() == Raw.Kind.WORD && lexicon.is("verbs", raw.lower());
    }

    /// A part of the sentence under way.
    private final class Draft {
        private int words;
        private int tokens;
        private boolean bound;
        private final Set<String> tenses = new HashSet<>();

        void meet(Raw raw) {
            String lower = raw.text().toLowerCase(Locale.ROOT);
            if (words == 0 && lexicon.is("prepositions", lower)) {
                bound = true;
            }
            words++;
            for (String tense : List.of("present", "past", "future", "conditional")) {
                if (lexicon.is(tense, lower)) {
                    tenses.add(tense);
                }
            }
        }

        void count(Token token) {
            tokens++;
            bound |= token.kind() == Kind.TURNING && !LOOSE.contains(token.key());
        }

        Segment segment() {
            return new Segment(bound, Set.copyOf(tenses));
        }
    }
}
