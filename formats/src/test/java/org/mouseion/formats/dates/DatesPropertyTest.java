package org.mouseion.formats.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mouseion.formats.dates.edtf.Edtf;
import org.mouseion.testing.Property;

/// Laws that hold for every text, sensible or not.
class DatesPropertyTest {

    private static final List<String> PIECES = List.of(
            "c.",
            "1830",
            "–",
            "-",
            "41",
            "?",
            "before ",
            "after ",
            " or ",
            " et ",
            "entre ",
            "tussen ",
            "siècle",
            "XIX",
            "19th",
            " century",
            "siglo ",
            "eeuw",
            ", ",
            "; ",
            "/",
            "(",
            ")",
            "[",
            "]",
            "printed ",
            "designed ",
            "early ",
            "fin ",
            "mi-",
            "BCE",
            " av. J.-C.",
            "1er ",
            "quart ",
            "février ",
            "31",
            "02",
            "an VII",
            "Ming",
            "Edo (",
            "s.",
            "s.d.",
            " ",
            "\u00a0",
            "..",
            "~",
            "%",
            "XX",
            "18--",
            "99999999999",
            "0",
            "000",
            "½",
            "Ⅻ",
            "𝟙",
            "\u0000",
            "é",
            "e\u0301",
            "word",
            "1920s",
            "present",
            "{",
            "}",
            "later",
            "0000",
            "-0000",
            "00/00/0000",
            "é̀",
            "\ud800");

    private static String draw(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(1, 25);
        for (int i = 0; i < pieces; i++) {
            if (random.nextInt(8) == 0) {
                text.append((char) random.nextInt(0x10000));
            } else {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return text.toString();
    }

    @Test
    void no_text_makes_the_parser_throw_and_the_text_is_kept() {
        Property.holdsFor(50_000, DatesPropertyTest::draw, text -> {
            Dating dating = Dates.parse(text);
            assertThat(dating.written()).isEqualTo(text);
            assertThat(dating.reading() == Reading.PARSED).isEqualTo(dating.edtf() != null && dating.reason() == null);
        });
    }

    @Test
    void the_years_always_agree_with_the_edtf_and_never_run_backwards() {
        Property.holdsFor(50_000, DatesPropertyTest::draw, text -> {
            Dating dating = Dates.parse(text);
            if (dating.edtf() != null) {
                Edtf edtf = Edtf.parse(dating.edtf());
                assertThat(edtf.write()).isEqualTo(dating.edtf());
                assertThat(edtf.earliestYear()).isEqualTo(dating.earliestYear());
                assertThat(edtf.latestYear()).isEqualTo(dating.latestYear());
                assertThat(edtf.approximate()).isEqualTo(dating.approximate());
                assertThat(edtf.uncertain()).isEqualTo(dating.uncertain());
            }
            if (dating.earliestYear() != null && dating.latestYear() != null) {
                assertThat(dating.earliestYear()).isLessThanOrEqualTo(dating.latestYear());
            }
        });
    }

    @Test
    void what_the_parser_writes_it_reads_again() {
        Property.holdsFor(20_000, random -> random.nextInt(-9999, 3000), year -> {
            String edtf = Dates.of(year, year, "").edtf();
            assertThat(Edtf.parse(String.valueOf(edtf)).earliestYear()).isEqualTo(year);
            assertThat(Dates.of(year, year + 7, "").latestYear()).isEqualTo(year + 7);
        });
    }

    @Test
    void a_range_of_any_two_years_is_read_in_every_language() {
        Property.holdsFor(5_000, random -> random.nextInt(1000, 1990), from -> {
            int to = from + 9;
            for (String written : List.of(
                    "between %d and %d", "entre %d et %d", "tussen %d en %d", "entre %d y %d", "%d–%d", "%d - %d")) {
                assertThat(Dates.parse(written.formatted(from, to)).edtf()).isEqualTo(from + "/" + to);
            }
        });
    }
}
