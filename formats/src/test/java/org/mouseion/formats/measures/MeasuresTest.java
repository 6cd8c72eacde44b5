package org.mouseion.formats.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mouseion.testing.Property;

class MeasuresTest {

    /// Each measure as "kind millimetres" (or grams, or seconds), with its part in brackets and "~" for about.
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "support: 394 x 419 mm | height 394 [support], width 419 [support]",
                "object: 1001 x 709 x 157 mm, 57 kg | height 1001 [object], width 709 [object], depth 157 [object], weight 57000 [object]",
                "H. 21 cm, D. 69,5 cm | height 210, diameter 695",
                "H 10 x W 5 x D 3 in. | height 254, width 127, depth 76.2",
                "H x W x D: 10 x 5 x 3 in. | height 254, width 127, depth 76.2",
                "23 cm (hauteur) | height 230",
                "24 x 30 in. | height 609.6, width 762",
                "9 1/2 × 12 in | height 241.3, width 304.8",
                "9½ × 12 in. (24.1 × 30.5 cm) | height 241.3, width 304.8",
                "12\" x 8\" | height 304.8, width 203.2",
                "6 ft 2 in | unspecified 1879.6",
                "H 30 × B 20 cm | height 300, width 200",
                "hoogte 30 cm x breedte 20 cm x diepte 5 cm | height 300, width 200, depth 50",
                "alto 30 cm | height 300",
                "hauteur : 1,20 m ; largeur : 80 cm | height 1200, width 800",
                "duration: 3 min 5 s | duration 185",
                "duration: 59min, 18sec | duration 3558",
                "durée : 1 heure 20 minutes 5 secondes | duration 4805",
                "Poids 1,2 kg | weight 1200",
                "Poids en gr 81.13 | weight 81.13",
                "D. 0,020 m | diameter 20",
                "Ø 12 cm | diameter 120",
                "Dimensions hors tout en cm LO 114, l. 113 | length 1140, width 1130",
                "Dimensions hors tout en cm : H. 25, l. 54 EP 4 | height 250, width 540, thickness 40",
                "Hauteur en cm 58 ; Largeur en cm 46.7 | height 580, width 467",
                "Longueur cm 70 ; Largeur cm 68 | length 700, width 680",
                "H. 41 cm ; l. 28.6 cm (feuille) | height 410, width 286 [feuille]",
                "L. 10,3 cm ; H. 6,4 cm ; l. 4,2 cm ; VOLUM. 0,0003 | length 103, height 64, width 42",
                "? x 73,5  x 47,5 cm | width 735, depth 475",
                "environ 8 cm (hauteur) | height 80 ~",
                "ca. 30 x 20 cm | height 300 ~, width 200 ~",
                "18 (avec socle) cm (hauteur) | height 180 [avec socle]",
                "in six parts, each: 52 x 79 mm | height 52 [in six parts, each], width 79 [in six parts, each]",
                "Overall display dimensions variable | ``",
                "inconnues | ``",
            })
    void every_form_is_read(String written, String expected) {
        String read = Measures.parse(written).stream().map(MeasuresTest::show).collect(Collectors.joining(", "));
        assertThat(read).isEqualTo(expected);
    }

    private static String show(Measure measure) {
        double size = Math.rint(measure.millimetresOrGrams() * 100) / 100;
        String number = size == Math.rint(size) ? String.valueOf((long) size) : String.valueOf(size);
        return measure.kind().name().toLowerCase(Locale.ROOT)
                + " "
                + number
                + (measure.part().isEmpty() ? "" : " [" + measure.part() + "]")
                + (measure.approximate() ? " ~" : "");
    }

    @Test
    void parts_follow_their_line() {
        assertThat(Measures.parse("support: 1492 x 1111 mm\r\nframe: 1911 x 1535 x 74 mm"))
                .extracting(Measure::part)
                .containsExactly("support", "support", "frame", "frame", "frame");
    }

    @Test
    void without_a_unit_no_size_is_made_up() {
        Measure height = Measures.parse("H. 240 L. 315 l. 87 ; Pds. 238").getFirst();
        assertThat(height.unit()).isEqualTo(Unit.UNSTATED);
        assertThat(height.isComparable()).isFalse();
        assertThat(height.millimetresOrGrams()).isNaN();
        assertThat(height.value()).isEqualTo(240);
    }

    @Test
    void the_habit_of_a_source_fills_in_lengths_but_not_weights() {
        List<Measure> measures = Measures.parse("H. 240 L. 315 l. 87 ; Pds. 238", Unit.MILLIMETRE);
        assertThat(measures)
                .extracting(Measure::kind)
                .containsExactly(Kind.HEIGHT, Kind.LENGTH, Kind.WIDTH, Kind.WEIGHT);
        assertThat(measures.getFirst().millimetresOrGrams()).isEqualTo(240);
        assertThat(measures.getLast().unit()).isEqualTo(Unit.UNSTATED);
    }

    @Test
    void the_text_of_each_measure_is_kept() {
        assertThat(Measures.parse("H. 21 cm, D. 69,5 cm"))
                .extracting(Measure::written)
                .containsExactly("21 cm", "69,5 cm");
    }

    @Test
    void two_sizes_in_any_unit_are_read_as_height_and_width() {
        Property.holdsFor(5_000, random -> random.nextInt(1, 99_999), size -> {
            double value = size / 10d;
            for (Unit unit : List.of(Unit.MILLIMETRE, Unit.CENTIMETRE, Unit.INCH)) {
                String name = unit == Unit.MILLIMETRE ? "mm" : unit == Unit.CENTIMETRE ? "cm" : "in.";
                List<Measure> read = Measures.parse(value + " × " + value + " " + name);
                assertThat(read).extracting(Measure::kind).containsExactly(Kind.HEIGHT, Kind.WIDTH);
                assertThat(read.getFirst().millimetresOrGrams()).isCloseTo(value * unit.size(), within(1e-6));
            }
        });
    }

    @Test
    void no_text_makes_the_reader_throw() {
        List<String> pieces = List.of(
                "12",
                "9 1/2",
                "½",
                "1/2",
                "/",
                " x ",
                "×",
                "mm",
                " cm",
                "\"",
                "'",
                "(",
                ")",
                "(hauteur)",
                ":",
                ";",
                ",",
                "H. ",
                "D. ",
                "Poids ",
                "en cm ",
                "?",
                "\r\n",
                "min ",
                "s",
                "1er",
                "…",
                "\ud800",
                "99999999999999999999",
                "0/0",
                "3. 8",
                "Env. ",
                "support",
                ".");
        Property.holdsFor(
                50_000,
                random -> {
                    StringBuilder text = new StringBuilder();
                    for (int i = random.nextInt(1, 20); i > 0; i--) {
                        boolean odd = random.nextInt(8) == 0;
                        text.append(
                                odd
                                        ? String.valueOf((char) random.nextInt(0x10000))
                                        : pieces.get(random.nextInt(pieces.size())));
                    }
                    return text.toString();
                },
                text -> {
                    for (Measure measure : Measures.parse(text)) {
                        assertThat(measure.isComparable()).isEqualTo(!Double.isNaN(measure.millimetresOrGrams()));
                        assertThat(measure.written()).isNotEmpty();
                        assertThat(text).contains(measure.written());
                    }
                });
    }
}
