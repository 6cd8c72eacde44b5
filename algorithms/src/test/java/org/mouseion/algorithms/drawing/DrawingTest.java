package org.mouseion.algorithms.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mouseion.algorithms.drawing.ink.Palette;
import org.mouseion.algorithms.drawing.ink.Size;
import org.mouseion.testing.Property;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DrawingTest {

    private static final List<String> HINTS =
            List.of("ship", "storm", "church", "mosque", "castle", "alps", "iris", "fern", "vase", "sunset");

    private record Asked(Family family, long seed, List<String> hints, Palette palette, Size size) {
        Drawing drawn() {
            return Drawing.of(family, seed, hints, palette, size);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_seed_gives_the_same_bytes(Family family) {
        Asked asked = new Asked(family, 42, List.of("ship", "town"), Palette.SEPIA, Size.LANDSCAPE);
        assertThat(asked.drawn().svg()).isEqualTo(asked.drawn().svg());
    }

    @ParameterizedTest
    @EnumSource
    void another_seed_gives_another_drawing(Family family) {
        Set<String> drawings = new HashSet<>();
        for (long seed = 0; seed < 5; seed++) {
            drawings.add(Drawing.of(family, seed, List.of(), Palette.SEPIA, Size.SQUARE)
                    .svg()
                    .replaceFirst("seed \\d+", ""));
        }
        assertThat(drawings).hasSize(5);
    }

    @Test
    void the_order_and_case_of_hints_do_not_matter() {
        Drawing one = Drawing.of(3, List.of("sea", "Ship"), Palette.INDIGO, Size.LANDSCAPE);
        Drawing other = Drawing.of(3, List.of("ship", "SEA"), Palette.INDIGO, Size.LANDSCAPE);
        assertThat(one).isEqualTo(other);
    }

    @Test
    void every_drawing_is_well_formed_small_and_holds_nothing_but_lines() {
        Property.holdsFor(
                120,
                random -> new Asked(
                        Family.values()[random.nextInt(Family.values().length)],
                        random.nextLong(),
                        List.of(HINTS.get(random.nextInt(HINTS.size())), HINTS.get(random.nextInt(HINTS.size()))),
                        Palette.values()[random.nextInt(Palette.values().length)],
                        new Size(300 + random.nextInt(900), 300 + random.nextInt(900))),
                asked -> {
                    Drawing drawing = asked.drawn();
                    assertThat(drawing.bytes()).isBetween(2_000, Drawing.MOST_BYTES);
                    assertThat(elements(drawing.svg())).containsOnly("svg", "desc", "clipPath", "g", "path");
                    assertThat(drawing.svg()).doesNotContain("NaN").doesNotContain("Infinity");
                });
    }

    @Test
    void no_mark_strays_far_from_the_sheet() throws Exception {
        for (Family family : Family.values()) {
            XMLStreamReader svg = reader(
                    Drawing.of(family, 8, List.of(), Palette.SEPIA, Size.SQUARE).svg());
            while (svg.hasNext()) {
                if (svg.next() == XMLStreamReader.START_ELEMENT
                        && svg.getLocalName().equals("path")) {
                    for (String start : svg.getAttributeValue(null, "d").split("M")) {
                        String[] at = start.strip().split("(?=-)| |[a-z]", 3);
                        if (at.length > 1) {
                            assertThat(Double.parseDouble(at[0]))
                                    .as("%s: %s", family, start)
                                    .isBetween(-5000.0, 10_000.0);
                        }
                    }
                }
            }
        }
    }

    @Test
    void hints_choose_the_family() {
        assertThat(Family.suiting(List.of("subj-seascape", "subj-ship"))).isEqualTo(Family.WAVES);
        assertThat(Family.suiting(List.of("kind-cyanotype", "subj-seaweed"))).isEqualTo(Family.PHOTOGRAM);
        assertThat(Family.suiting(List.of("subj-portrait"))).isEqualTo(Family.RELIEF);
        assertThat(Family.suiting(List.of("kind-map"))).isEqualTo(Family.CHART);
        assertThat(Family.suiting(List.of("kind-carpet", "tech-knotting"))).isEqualTo(Family.TILES);
        assertThat(Family.suiting(List.of("subj-starry-night"))).isEqualTo(Family.NIGHT);
        assertThat(Family.suiting(List.of("something else"))).isEqualTo(Family.LANDSCAPE);
    }

    @Test
    void a_sheet_too_narrow_is_refused_with_its_size() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Size(1000, 100))
                .withMessageContaining("1000 × 100");
    }

    private static Set<String> elements(String svg) throws Exception {
        Set<String> found = new HashSet<>();
        XMLStreamReader reader = reader(svg);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT) {
                found.add(reader.getLocalName());
            }
        }
        return found;
    }

    private static XMLStreamReader reader(String svg) throws Exception {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory.createXMLStreamReader(new StringReader(svg));
    }
}
