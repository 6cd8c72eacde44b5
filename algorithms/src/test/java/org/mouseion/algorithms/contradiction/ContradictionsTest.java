package org.mouseion.algorithms.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mouseion.testing.Property;

class ContradictionsTest {

    private record Case(String half, boolean contradicts, Claim one, Claim other) {}

    private record Score(int right, int found, int wanted, List<String> wrong) {
        double precision() {
            return found == 0 ? 0 : (double) right / found;
        }

        double recall() {
            return (double) right / wanted;
        }
    }

    @Test
    void the_half_that_was_tuned_on_is_met() throws IOException {
        Score score = judge("tune");
        System.out.printf("tuned on: precision %.3f, recall %.3f%n", score.precision(), score.recall());
        score.wrong().forEach(System.out::println);
        assertThat(score.precision()).isGreaterThanOrEqualTo(0.9);
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void the_half_that_was_held_back_is_met_well_enough_to_be_shown_to_people() throws IOException {
        Score score = judge("held");
        System.out.printf("held back: precision %.3f, recall %.3f%n", score.precision(), score.recall());
        assertThat(score.precision()).isGreaterThanOrEqualTo(0.85);
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.7);
    }

    @Test
    void a_form_that_names_every_day_is_laid_against_a_leaflet_that_names_none() {
        Claim form = new Claim(
                "Harbour Museum › Opening hours",
                "Tuesday, Wednesday, Thursday and Friday: from 10:00 to 17:00.\nSaturday and Sunday: from 11:00 to 17:00.\n"
                        + "Monday: closed.",
                "en");
        assertThat(Contradictions.find(Claim.of("The museum is open until 18:00.", "en"), form))
                .hasValueSatisfying(found -> assertThat(found.explain()).isEqualTo("hour closes 18:00 / 17:00"));
        assertThat(Contradictions.find(Claim.of("Le musée ferme à 17 h.", "fr"), form))
                .isEmpty();
        assertThat(Contradictions.find(Claim.of("The library is open until 18:00.", "en"), form))
                .isEmpty();
    }

    @Test
    void a_price_after_a_space_that_does_not_break_is_read() {
        assertThat(Facts.of(Claim.of("L’entrée coûte 9\u00a0euros, et 12\u202f€ en été.", "fr")))
                .extracting(Fact::value)
                .containsExactly(900.0, 1200.0);
    }

    @Test
    void a_sentence_goes_on_about_the_thing_of_the_one_before() {
        Claim workshop = Claim.of("The workshop lasts an hour. It costs 4 euros for each child.", "en");
        assertThat(Contradictions.find(workshop, Claim.of("L’atelier coûte 6 € par enfant.", "fr")))
                .isPresent();
        assertThat(Contradictions.find(workshop, Claim.of("Le livret coûte 6 € par enfant.", "fr")))
                .isEmpty();
    }

    @Test
    void prices_of_things_nobody_named_are_not_laid_against_each_other() {
        assertThat(Contradictions.find(
                        Claim.of("A visit with a mediator costs 45 euros for a class.", "en"),
                        Claim.of("The curator leads through the rooms. It is free.", "en")))
                .isEmpty();
    }

    @Test
    void nothing_contradicts_itself_and_the_order_of_two_texts_does_not_matter() throws IOException {
        for (Case one : cases()) {
            assertThat(Contradictions.find(one.one(), one.one()))
                    .as(one.one().text())
                    .isEmpty();
            assertThat(Contradictions.find(one.other(), one.other()))
                    .as(one.other().text())
                    .isEmpty();
        }
    }

    @Test
    void any_text_is_read_without_complaint() {
        Property.holdsFor(
                300,
                random -> {
                    StringBuilder text = new StringBuilder();
                    for (int i = random.nextInt(60); i > 0; i--) {
                        text.appendCodePoint(
                                random.nextInt(4) > 0
                                        ? " 0123456789€:.-hà".codePointAt(random.nextInt(17))
                                        : random.nextInt(0x3000));
                    }
                    return text.toString();
                },
                text -> assertThat(Facts.of(Claim.of(text, "fr"))).isNotNull());
    }

    private static Score judge(String half) throws IOException {
        int right = 0;
        int found = 0;
        int wanted = 0;
        List<String> wrong = new ArrayList<>();
        for (Case one : cases()) {
            if (!one.half().equals(half)) {
                continue;
            }
            var outcome = Contradictions.find(one.one(), one.other());
            found += outcome.isPresent() ? 1 : 0;
            wanted += one.contradicts() ? 1 : 0;
            right += outcome.isPresent() && one.contradicts() ? 1 : 0;
            if (outcome.isPresent() != one.contradicts()) {
                wrong.add((one.contradicts() ? "missed: " : "alarm: ")
                        + one.one().text() + " | " + one.other().text()
                        + outcome.map(f -> " " + f.explain()).orElse(""));
            }
        }
        return new Score(right, found, wanted, wrong);
    }

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ContradictionsTest.class.getResourceAsStream("/contradiction/pairs.tsv")),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t");
                if (!line.startsWith("#")) {
                    cases.add(new Case(
                            cells[0],
                            cells[1].equals("yes"),
                            Claim.of(cells[3], cells[2]),
                            Claim.of(cells[5], cells[4])));
                }
            }
        }
        assertThat(cases).hasSizeGreaterThanOrEqualTo(60);
        return cases;
    }
}
