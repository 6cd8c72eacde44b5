package org.mouseion.algorithms.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mouseion.testing.Property;

/// Laws over sentences made at random: what is said as it stands passes, and nothing with a word put in, taken out,
/// exchanged or moved does.
class SupportLawTest {

    private static final List<String> WHO = List.of("Rubens", "Anna", "Monet", "Claudel", "Whistler");
    private static final List<String> DID = List.of("painted", "restored", "bought", "copied", "burned");
    private static final List<String> WHAT = List.of("portrait", "garden", "bridge", "fan", "altar");
    private static final List<String> HOW = List.of("large", "blue", "early", "wooden", "unfinished");
    private static final List<String> TURN = List.of("not", "only", "perhaps", "probably", "never", "before", "for");

    private final SupportCheck check = new SupportCheck(Wording.AS_WRITTEN, AcrossLanguages.closed());

    /// @param words of a sentence of one clause, each of which names or turns something
    private record World(List<String> words, List<String> changed) {

        String statement() {
            return String.join(" ", words) + ".";
        }

        String sentence() {
            return String.join(" ", changed) + ".";
        }
    }

    private static List<String> sentence(RandomGenerator random) {
        return new ArrayList<>(List.of(
                "The",
                pick(HOW, random),
                pick(WHAT, random),
                "that",
                pick(WHO, random),
                pick(DID, random),
                "in",
                Integer.toString(1600 + random.nextInt(400)),
                "has",
                Integer.toString(2 + random.nextInt(90)),
                "flowers"));
    }

    private static String pick(List<String> from, RandomGenerator random) {
        return from.get(random.nextInt(from.size()));
    }

    private boolean passes(World world) {
        return check.check(world.sentence(), "en", List.of(new Evidence(1, world.statement(), "en")))
                instanceof Verdict.Supported;
    }

    @Test
    void a_statement_supports_itself() {
        Property.holdsFor(
                300,
                random -> sentence(random),
                words -> assertThat(passes(new World(words, words))).isTrue());
    }

    @Test
    void a_word_put_in_is_not_supported() {
        Property.holdsFor(
                1000,
                random -> {
                    List<String> words = sentence(random);
                    List<String> more = new ArrayList<>(words);
                    more.add(
                            1 + random.nextInt(words.size()),
                            pick(random.nextBoolean() ? TURN : List.of("famous", "Rembrandt", "7", "stolen"), random));
                    return new World(words, more);
                },
                world -> assertThat(passes(world)).isFalse());
    }

    @Test
    void a_word_taken_out_is_not_supported() {
        List<Integer> naming = List.of(1, 2, 4, 5, 7, 9, 10);
        Property.holdsFor(
                1000,
                random -> {
                    List<String> words = sentence(random);
                    List<String> fewer = new ArrayList<>(words);
                    fewer.remove((int) naming.get(random.nextInt(naming.size())));
                    return new World(words, fewer);
                },
                world -> assertThat(passes(world)).isFalse());
    }

    @Test
    void words_exchanged_between_two_statements_are_not_supported() {
        List<Integer> naming = List.of(1, 2, 4, 5, 7, 9);
        Property.holdsFor(
                1000,
                random -> {
                    List<String> words = sentence(random);
                    List<String> other = sentence(random);
                    List<String> mixed = new ArrayList<>(words);
                    int at = naming.get(random.nextInt(naming.size()));
                    mixed.set(at, other.get(at).equals(words.get(at)) ? "something" : other.get(at));
                    return Arrays.asList(words, other, mixed);
                },
                world -> assertThat(check.check(
                                String.join(" ", world.get(2)) + ".",
                                "en",
                                List.of(
                                        new Evidence(1, String.join(" ", world.get(0)) + ".", "en"),
                                        new Evidence(2, String.join(" ", world.get(1)) + ".", "en"))))
                        .isInstanceOf(Verdict.Unsupported.class));
    }

    @Test
    void two_words_that_changed_places_are_not_supported() {
        List<Integer> naming = List.of(1, 2, 4, 5, 9, 10);
        Property.holdsFor(
                1000,
                random -> {
                    List<String> words = sentence(random);
                    List<String> moved = new ArrayList<>(words);
                    int one = random.nextInt(naming.size());
                    int two = (one + 1 + random.nextInt(naming.size() - 1)) % naming.size();
                    java.util.Collections.swap(moved, naming.get(one), naming.get(two));
                    return new World(words, moved);
                },
                world -> assertThat(passes(world)).isFalse());
    }

    @Test
    void nothing_breaks_the_check() {
        String[] parts = {
            "10:30", "ne", "que", "plus", "—", "«", "€", "1 204", "XIV", "-", "'", "😀", "\u0000", "été", "and", "a",
            ".", "?"
        };
        Property.holdsFor(
                2000,
                random -> {
                    StringBuilder text = new StringBuilder();
                    for (int i = random.nextInt(25); i > 0; i--) {
                        text.append(parts[random.nextInt(parts.length)]).append(random.nextBoolean() ? " " : "");
                    }
                    return text.toString();
                },
                text -> {
                    for (String language : Lexicon.LANGUAGES) {
                        check.check(
                                text,
                                language,
                                List.of(new Evidence(1, text, language), new Evidence(2, "a b.", "en")));
                    }
                });
    }
}
