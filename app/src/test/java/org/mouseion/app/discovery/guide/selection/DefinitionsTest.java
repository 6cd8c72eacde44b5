package org.mouseion.app.discovery.guide.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mouseion.app.discovery.guide.selection.Choice.Chosen;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.knowledge.Audience;
import org.mouseion.app.knowledge.Line;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.PassageId;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.SourceKind;
import org.mouseion.app.knowledge.SourceState;
import org.mouseion.app.knowledge.Validity;

class DefinitionsTest {

    private static final Analysis ANALYSIS = new Analysis();
    private final Definitions definitions = new Definitions(new Aboutness(ANALYSIS), ANALYSIS);

    @Test
    void the_sentence_that_opens_with_the_thing_has_the_belief_of_those_that_mention_it() {
        List<Chosen> settled = definitions.settled(
                List.of(
                        chosen("Majolica is earthenware under a tin glaze.", 0.3),
                        chosen("A glaze is a thin glass on clay.", 0.25),
                        chosen("Paper is made of rags.", 0.1)),
                Set.of("glaze"));
        assertThat(belief(settled.get(1))).isCloseTo(0.55, within(1e-9));
        assertThat(belief(settled.get(0))).isCloseTo(0.3, within(1e-9));
        assertThat(settled.get(1).confidence()).isGreaterThan(settled.get(0).confidence());
    }

    @Test
    void prepositions_and_articles_do_not_hide_the_opening() {
        List<Chosen> settled = definitions.settled(
                List.of(
                        chosen("Dans une gravure au burin, le trait est net.", 0.2),
                        chosen("Il préfère le burin.", 0.2)),
                Set.of("gravure", "burin"));
        assertThat(belief(settled.getFirst())).as("only one holds both words").isCloseTo(0.2, within(1e-9));
        settled = definitions.settled(
                List.of(chosen("Au burin, le trait est net.", 0.2), chosen("Il préfère le burin.", 0.2)),
                Set.of("burin"));
        assertThat(belief(settled.getFirst())).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void two_that_open_with_it_stay_as_they_are() {
        List<Chosen> both = List.of(chosen("A glaze is thin.", 0.4), chosen("The glaze melts.", 0.4));
        assertThat(definitions.settled(both, Set.of("glaze"))).isEqualTo(both);
    }

    @Test
    void belief_never_becomes_certainty() {
        List<Chosen> settled = definitions.settled(
                List.of(chosen("A glaze is thin.", 0.7), chosen("Rub the glaze.", 0.6)), Set.of("glaze"));
        assertThat(belief(settled.getFirst())).isCloseTo(0.95, within(1e-9));
    }

    private static double belief(Chosen chosen) {
        return 1 / (1 + Math.exp(-chosen.grounds().getOrDefault(Sureness.Ground.RANK, 0.0)));
    }

    private static Chosen chosen(String sentence, double belief) {
        Map<Sureness.Ground, Double> grounds = Sureness.grounds(belief, 1, 1, false);
        return new Chosen(line(sentence), sentence, Sureness.FITTED.of(grounds), 1, grounds);
    }

    private static Line line(String text) {
        Source source = new Source(
                new SourceId(1),
                1,
                SourceKind.DOCUMENT,
                SourceState.PUBLISHED,
                "Words",
                "",
                "en",
                "",
                0,
                3,
                Validity.ALWAYS,
                null,
                Audience.EVERYONE,
                "",
                "",
                true,
                Instant.EPOCH);
        Passage passage = new Passage(new PassageId(1), source.id(), "a", "", "", text, "en", 1, Map.of());
        return new Line(source, passage, null, text, "en", "");
    }
}
