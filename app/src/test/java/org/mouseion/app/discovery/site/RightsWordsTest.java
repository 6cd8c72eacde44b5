package org.mouseion.app.discovery.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightsWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://creativecommons.org/publicdomain/mark/1.0/ | Public Domain Mark 1.0",
                "https://creativecommons.org/publicdomain/zero/1.0/ | CC0 1.0",
                "https://creativecommons.org/licenses/by-nc-sa/4.0/ | CC BY-NC-SA 4.0",
                "http://rightsstatements.org/vocab/InC/1.0/ | In copyright (RightsStatements.org)",
                "http://rightsstatements.org/vocab/NoC-US/1.0/ | No copyright (RightsStatements.org)",
                "http://rightsstatements.org/vocab/UND/1.0/ | Copyright undetermined (RightsStatements.org)",
                "http://rightsstatements.org/vocab/CNE/1.0/ | Copyright undetermined (RightsStatements.org)"
            })
    void an_address_has_a_name_and_a_sentence(String uri, String name) {
        assertThat(RightsWords.find(uri, AgesTest.words("en"))).hasValueSatisfying(rights -> {
            assertThat(rights.name()).isEqualTo(name);
            assertThat(rights.sentence()).endsWith(".").doesNotContain("{");
        });
    }

    @Test
    void what_is_protected_is_never_said_to_be_free() {
        assertThat(RightsWords.find("http://rightsstatements.org/vocab/InC-EDU/1.0/", AgesTest.words("en")))
                .hasValueSatisfying(rights -> assertThat(rights.sentence()).contains("protected"));
        assertThat(RightsWords.find(null, AgesTest.words("en"))).isEmpty();
    }
}
