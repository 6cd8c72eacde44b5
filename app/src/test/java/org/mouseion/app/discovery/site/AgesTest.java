package org.mouseion.app.discovery.site;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.platform.Words;
import org.springframework.context.support.ResourceBundleMessageSource;

class AgesTest {

    @ParameterizedTest
    @CsvSource({
        "-500, -450, antiquity",
        "480, 499, antiquity",
        "500, 1399, medieval",
        "1400, 1400, c15",
        "1401, 1500, c15",
        "1801, 1900, c19",
        "1900, 1900, c19",
        "1901, 1901, c20",
        "2024, 2024, c21"
    })
    void a_work_has_the_age_of_the_middle_of_its_date(int earliest, int latest, String age) {
        assertThat(Ages.of(dated(earliest, latest))).isEqualTo(age);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | 1880 | XIX<sup>e</sup> siècle",
                "en | 1880 | 19th century",
                "en | 1150 | 12th century",
                "en | 2010 | 21st century",
                "nl | 1650 | 17e eeuw",
                "es | 1650 | siglo XVII",
                "fr | -399 | IV<sup>e</sup> siècle av. J.-C.",
                "en | -2500 | Antiquity",
                "en | -17000 | Prehistory"
            })
    void centuries_are_written_as_each_language_writes_them(String tag, int year, String written) {
        var label = Ages.label(dated(year, year), words(tag));
        assertThat(label).isNotNull();
        StringOutput output = new StringOutput();
        java.util.Objects.requireNonNull(label).writeTo(new gg.jte.html.OwaspHtmlTemplateOutput(output));
        assertThat(output.toString().replace('\u00a0', ' ').replace('\u202f', ' '))
                .isEqualTo(written);
    }

    private static Dated dated(int earliest, int latest) {
        return new Dated("…", null, earliest, latest, false, false);
    }

    static Words words(String tag) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/discovery/site");
        messages.setDefaultEncoding("UTF-8");
        messages.setAlwaysUseMessageFormat(true);
        return new Words(messages, Locale.forLanguageTag(tag));
    }
}
