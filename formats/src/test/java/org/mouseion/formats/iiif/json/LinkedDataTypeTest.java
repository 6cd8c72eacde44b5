package org.mouseion.formats.iiif.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mouseion.testing.Property;

class LinkedDataTypeTest {

    private static final String CONTEXT = "http://iiif.io/api/presentation/3/context.json";
    private static final String LINKED = "application/ld+json;profile=\"" + CONTEXT + "\"";

    @Test
    void a_viewer_gets_json_ld_and_a_browser_plain_json() {
        assertThat(LinkedDataType.of(CONTEXT, null)).isEqualTo(LINKED);
        assertThat(LinkedDataType.of(CONTEXT, "*/*")).isEqualTo(LINKED);
        assertThat(LinkedDataType.of(CONTEXT, "application/*;q=0.5")).isEqualTo(LINKED);
        assertThat(LinkedDataType.of(CONTEXT, "application/json")).isEqualTo("application/json");
        assertThat(LinkedDataType.of(CONTEXT, "text/html,*/*;q=0.8")).isEqualTo("application/json");
    }

    @Test
    void weights_decide_between_the_two() {
        assertThat(LinkedDataType.isNamed("application/json;q=0.8, application/ld+json"))
                .isTrue();
        assertThat(LinkedDataType.isNamed("application/json, application/ld+json;q=0.8"))
                .isFalse();
        assertThat(LinkedDataType.isNamed("application/ld+json;q=0")).isFalse();
    }

    @Test
    void whatever_is_accepted_one_of_the_two_is_sent() {
        Property.holdsFor(
                3000,
                LinkedDataTypeTest::header,
                header -> assertThat(LinkedDataType.of(CONTEXT, header)).isIn(LINKED, "application/json"));
    }

    private static String header(RandomGenerator random) {
        String signs = ",;=q/*. 01application/ld+json";
        StringBuilder header = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            header.append(signs.charAt(random.nextInt(signs.length())));
        }
        return header.toString();
    }
}
