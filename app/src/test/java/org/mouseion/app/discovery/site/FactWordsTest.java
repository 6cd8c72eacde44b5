package org.mouseion.app.discovery.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mouseion.app.collection.Dated;
import org.mouseion.formats.dates.Dates;
import org.mouseion.formats.dates.Dating;

class FactWordsTest {

    private static Dated dated(String written) {
        Dating read = Dates.parse(written);
        return new Dated(
                written, read.edtf(), read.earliestYear(), read.latestYear(), read.approximate(), read.uncertain());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                25,7 × 37,9 cm          | en | 25.7 × 37.9 cm
                25.7 x 37.9 cm          | fr | 25,7 x 37,9 cm
                1,234 mm                | en | 1,234 mm
                support: 10.5 x 8 cm    | fr | support: 10.5 x 8 cm
                H. 30,5 ; L. 20         | en | H. 30,5 ; L. 20
                """)
    void a_size_has_the_decimal_sign_of_its_reader(String written, String language, String said) {
        assertThat(FactWords.size(written, Locale.of(language))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                vers 1830-1832 | 1830/1832
                1890           | 1890
                10 mai 1890    | 1890-05-10
                printemps 1890 | 1890
                XIXe siècle    | 1800/1899
                avant 1900     | ''
                500 BC         | -0499
                sans date      | ''
                """)
    void programs_are_told_dates_in_iso_8601(String written, String iso) {
        assertThat(FactWords.iso(dated(written))).isEqualTo(iso);
    }

    @Test
    void no_date_is_no_word() {
        @Nullable Dated none = null;
        assertThat(FactWords.date(none, Locale.FRENCH)).isEmpty();
        assertThat(FactWords.iso(none)).isEmpty();
        assertThat(FactWords.date(dated("vers 1830"), Locale.ENGLISH)).isEqualTo("about 1830");
        assertThat(FactWords.date(dated("vers 1830"), Locale.FRENCH)).isEqualTo("vers 1830");
    }
}
