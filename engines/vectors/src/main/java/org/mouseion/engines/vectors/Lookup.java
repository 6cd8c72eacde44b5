package org.mouseion.engines.vectors;

import java.util.Optional;
import java.util.Set;

/// Which rows of a model stand for a word, and adds them up: the word's own row; where it has none, the two parts of a
/// compound, the verb that pronouns hang on, or its letter groups.
final class Lookup {

    /// Dutch writes compounds as one word, some with a letter or two between the parts: "stad-s-gezicht".
    private static final String[] LINKS = {"", "s", "en", "e", "n"};

    private static final int SHORTEST_PART = 3;

    /// Spanish hangs pronouns on infinitives, gerunds and imperatives: "pintarlo", "dándoselas".
    private static final String[] PRONOUNS = {
        "melo", "mela", "selo", "sela", "selos", "selas", "me", "te", "se", "nos", "los", "las", "les", "lo", "la", "le"
    };

    private static final Set<String> VERB_ENDINGS = Set.of("ar", "er", "ir", "ando", "endo");

    /// A part says less than a word of its own: two parts together weigh about one word.
    private static final float COMPOUND = 0.7f;

    private final VectorModel model;

    Lookup(VectorModel model) {
        this.model = model;
    }

    /// Adds the word's vector, its weight included, to `sum`; false where the model can say nothing about it.
    boolean add(String word, float[] sum, byte[] room) {
        if (!LetterGroups.isReadable(word)) {
            // A letter of another script in a text to learn from is a quotation, and no word.
            return false;
        }
        int row = model.row(word);
        if (row != VectorModel.UNKNOWN) {
            model.add(row, 1, sum, room);
            return true;
        }
        int verb = verb(word);
        if (verb != VectorModel.UNKNOWN) {
            model.add(verb, 1, sum, room);
            return true;
        }
        return addCompound(word, sum, room) || addGroups(word, sum, room);
    }

    /// Whether the word was learned as it stands.
    boolean knows(String word) {
        return LetterGroups.isReadable(word) && model.row(word) != VectorModel.UNKNOWN;
    }

    /// Whether neither the word nor a verb or two words within it were learned.
    boolean guesses(String word) {
        return !knows(word)
                && verb(word) == VectorModel.UNKNOWN
                && compound(word).isEmpty();
    }

    private int verb(String word) {
        for (String pronoun : PRONOUNS) {
            if (word.endsWith(pronoun) && word.length() > pronoun.length() + SHORTEST_PART) {
                String stem = withoutAccents(word.substring(0, word.length() - pronoun.length()));
                if (VERB_ENDINGS.stream().anyMatch(stem::endsWith)) {
                    return model.row(stem);
                }
            }
        }
        return VectorModel.UNKNOWN;
    }

    private boolean addCompound(String word, float[] sum, byte[] room) {
        Optional<Compound> split = compound(word);
        split.ifPresent(of -> {
            model.add(of.first(), COMPOUND, sum, room);
            model.add(of.second(), COMPOUND, sum, room);
        });
        return split.isPresent();
    }

    /// The rows of two words that make one.
    private record Compound(int first, int second) {}

    /// The split whose shorter part is longest; both parts must be known words and count alike.
    private Optional<Compound> compound(String word) {
        int best = 0;
        int first = 0;
        int second = 0;
        for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
            int left = model.row(word.substring(0, cut));
            if (left == VectorModel.UNKNOWN) {
                continue;
            }
            for (String link : LINKS) {
                int length = Math.min(cut, word.length() - cut - link.length());
                if (length < SHORTEST_PART || length <= best || !word.startsWith(link, cut)) {
                    continue;
                }
                int right = model.row(word.substring(cut + link.length()));
                if (right != VectorModel.UNKNOWN) {
                    best = length;
                    first = left;
                    second = right;
                }
            }
        }
        return best == 0 ? Optional.empty() : Optional.of(new Compound(first, second));
    }

    /// As in training: the groups of a word weigh one over the root of their number.
    private boolean addGroups(String word, float[] sum, byte[] room) {
        int[] groups = LetterGroups.of(word, model.buckets());
        float weight = (float) (1 / Math.sqrt(Math.max(1, groups.length)));
        for (int bucket : groups) {
            model.add(model.bucketRow(bucket), weight, sum, room);
        }
        return groups.length > 0;
    }

    private static String withoutAccents(String word) {
        return word.replace('á', 'a')
                .replace('é', 'e')
                .replace('í', 'i')
                .replace('ó', 'o')
                .replace('ú', 'u');
    }
}
