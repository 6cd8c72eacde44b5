package org.mouseion.app.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyleSheetTest {

    private static final String CSS = """
            @font-face {
              font-family: 'Text';
              src: local('Here'), url('../islands/fonts/text.woff2') format('woff2');
            }

            @font-face {
              font-family: 'Fallback';
              src: local('Arial');
            }

            p { color: red; }
            """;

    @Test
    void a_typeface_that_was_not_built_is_not_asked_for() {
        assertThat(StyleSheet.facesAtHand(CSS, font -> false))
                .doesNotContain("text.woff2")
                .contains("local('Arial')")
                .contains("p { color: red; }");
    }

    @Test
    void a_typeface_that_was_built_stays() {
        assertThat(StyleSheet.facesAtHand(CSS, font -> font.equals("text.woff2")))
                .isEqualTo(CSS);
    }
}
