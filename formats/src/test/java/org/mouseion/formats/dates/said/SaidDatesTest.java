package org.mouseion.formats.dates.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mouseion.formats.dates.DateHint;
import org.mouseion.formats.dates.Dates;
import org.mouseion.formats.dates.edtf.Edtf;
import org.mouseion.formats.dates.edtf.EdtfDate;
import org.mouseion.formats.dates.edtf.EdtfEnd;
import org.mouseion.formats.dates.edtf.EdtfInterval;
import org.mouseion.formats.dates.edtf.EdtfMark;
import org.mouseion.formats.dates.edtf.EdtfSet;
import org.mouseion.testing.Property;

class SaidDatesTest {

    private static final List<String> LANGUAGES = List.of("fr", "en", "nl", "es");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                1830~/1832~   | vers 1830–1832               | about 1830–1832              | omstreeks 1830–1832             | hacia 1830–1832
                18XX          | XIXe siècle                  | 19th century                 | 19e eeuw                        | siglo XIX
                1800/1849     | première moitié du XIXe siècle | first half of the 19th century | eerste helft van de 19e eeuw | primera mitad del siglo XIX
                1867/1899     | fin du XIXe siècle           | late 19th century            | eind 19e eeuw                   | finales del siglo XIX
                ../1900       | avant 1900                   | before 1900                  | voor 1900                       | antes de 1900
                1890-05-01    | 1er mai 1890                 | 1 May 1890                   | 1 mei 1890                      | 1 de mayo de 1890
                1890-21       | printemps 1890               | spring 1890                  | lente 1890                      | primavera de 1890
                150X          | 1500–1509                    | 1500–1509                    | 1500–1509                       | 1500–1509
                186X          | années 1860                  | 1860s                        | jaren 1860                      | década de 1860
                -0499         | 500 av. J.-C.                | 500 BC                       | 500 v.Chr.                      | 500 a. C.
                -1199/-1099   | 1200–1100 av. J.-C.          | 1200–1100 BC                 | 1200–1100 v.Chr.                | 1200–1100 a. C.
                [1857,1866]   | 1857 ou 1866                 | 1857 or 1866                 | 1857 of 1866                    | 1857 o 1866
                """)
    void a_date_is_said_in_four_languages(String edtf, String french, String english, String dutch, String spanish) {
        List<String> said = List.of(french, english, dutch, spanish);
        for (int i = 0; i < said.size(); i++) {
            assertThat(SaidDates.say(Edtf.parse(edtf), Locale.of(LANGUAGES.get(i)))
                            .map(s -> s.replace('\u00a0', ' ')))
                    .contains(said.get(i));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                vers 1830-1832          | 1830~/1832~ | en | about 1830–1832
                vers 1830-1832          | 1830~/1832~ | fr | vers 1830-1832
                2e moitié du 18e siècle | 1750/1799   | nl | tweede helft van de 18e eeuw
                XIXe siècle             | 18XX        | es | siglo XIX
                1830-1840               | 1830/1840   | nl | 1830-1840
                c. 1830                 | 1830~       | fr | c. 1830
                1863, printed 1891      | 1863        | en | 1863, printed 1891
                1863, impr. Delâtre     | 1863        | en | 1863, impr. Delâtre
                s. XVII                 | 16XX        | es | s. XVII
                Ming dynasty            | 1368/1644   | en | Ming dynasty
                1920s                   | 192X        | fr | années 1920
                sans date               | ''          | en | sans date
                """)
    void a_date_stays_as_written_for_those_who_understand_it(
            String written, String edtf, String language, String readable) {
        assertThat(SaidDates.readable(written, edtf, Locale.of(language))).isEqualTo(readable);
    }

    @Test
    void what_is_said_is_read_back_as_the_same_date() {
        Property.holdsFor(4000, SaidDatesTest::draw, date -> {
            for (String language : LANGUAGES) {
                String said = SaidDates.say(date, Locale.of(language)).orElseThrow();
                assertThat(Dates.parse(said, DateHint.ofLanguage(language)).edtf())
                        .as("%s in %s", said, language)
                        .isEqualTo(date.write());
            }
        });
    }

    @Test
    void what_has_no_short_phrase_is_not_said() {
        assertThat(SaidDates.say(Edtf.parse("1X60"), Locale.ENGLISH)).isEmpty();
        assertThat(SaidDates.say(Edtf.parse("1890-XX-05"), Locale.ENGLISH)).isEmpty();
        assertThat(SaidDates.say(Edtf.parse("1890-33"), Locale.ENGLISH)).isEmpty();
    }

    private static Edtf draw(RandomGenerator random) {
        int year = random.nextInt(1000, 2000);
        int later = year + random.nextInt(1, 60);
        EdtfMark mark = EdtfMark.values()[random.nextInt(4)];
        EdtfMark about = random.nextBoolean() ? EdtfMark.APPROXIMATE : EdtfMark.PLAIN;
        return switch (random.nextInt(12)) {
            case 0 -> EdtfDate.ofYear(year).marked(mark);
            case 1 -> EdtfDate.ofMonth(year, random.nextInt(1, 13)).marked(mark);
            case 2 -> EdtfDate.ofDay(year, random.nextInt(1, 13), random.nextInt(1, 29));
            case 3 -> EdtfDate.ofMonth(year, random.nextInt(21, 25));
            case 4 -> EdtfDate.ofDigits(random.nextInt(0, 20) + 10 + "XX").marked(mark);
            case 5 ->
                EdtfDate.ofDigits(random.nextInt(10, 20) + "" + random.nextInt(1, 10) + "X")
                        .marked(about);
            case 6 ->
                new EdtfInterval(
                        EdtfDate.ofYear(year).marked(about),
                        EdtfDate.ofYear(later).marked(about));
            case 7 ->
                new EdtfInterval(EdtfEnd.Missing.OPEN, EdtfDate.ofYear(year).marked(about));
            case 8 -> new EdtfInterval(EdtfDate.ofYear(year).marked(about), EdtfEnd.Missing.OPEN);
            case 9 -> new EdtfSet(random.nextBoolean(), List.of(EdtfDate.ofYear(year), EdtfDate.ofYear(later)));
            case 10 -> EdtfDate.ofYear(-random.nextInt(20, 2500)).marked(about);
            default -> {
                int before = random.nextInt(300, 2500);
                yield new EdtfInterval(EdtfDate.ofYear(-before), EdtfDate.ofYear(-before + random.nextInt(1, 250)));
            }
        };
    }
}
