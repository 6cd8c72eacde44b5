package org.mouseion.app.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

/// Measures the colours of `tokens.css`: nobody's eyes are asked for more than WCAG 2.2 AAA asks of text (7:1) and
/// 4.5:1 of controls. The same is measured in `ui` with Node; this one also runs without.
@DisplayNameGeneration(ReplaceUnderscores.class)
class TokensContrastTest {

    private static final List<String> GROUNDS = List.of("paper", "wall", "leaf");
    private static final List<String> TEXT = List.of("ink", "soft", "lapis");
    private static final List<String> CONTROLS = List.of("edge", "vermilion", "verdigris", "ochre", "madder");
    private static final Pattern DECLARATION = Pattern.compile("--([\\w-]+):\\s*([^;]+);");
    private static final Pattern PAIR = Pattern.compile("light-dark\\((#\\w{6}), (#\\w{6})\\)");

    private static String css = "";

    enum Theme {
        LIGHT(":root {", 1),
        DARK(":root {", 2),
        CONTRAST_LIGHT("[data-theme='contrast'] {", 1),
        CONTRAST_DARK("[data-theme='contrast'] {", 2);

        private final String block;
        private final int side;

        Theme(String block, int side) {
            this.block = block;
            this.side = side;
        }

        double between(String one, String other) {
            return contrast(colour(one), colour(other));
        }

        private String colour(String name) {
            String value = declarations(block)
                    .getOrDefault(name, declarations(":root {").getOrDefault(name, "missing"));
            Matcher pair = PAIR.matcher(value);
            assertThat(pair.matches())
                    .as("--%s is a pair of colours: %s", name, value)
                    .isTrue();
            return pair.group(side);
        }
    }

    @BeforeAll
    static void read() throws IOException {
        css = new ClassPathResource("static/styles/tokens.css").getContentAsString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void text_can_be_read_on_every_ground(Theme theme) {
        for (String ground : GROUNDS) {
            for (String text : TEXT) {
                assertThat(theme.between(text, ground))
                        .as("%s on %s", text, ground)
                        .isGreaterThanOrEqualTo(7);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void controls_can_be_told_apart_on_every_ground(Theme theme) {
        for (String ground : GROUNDS) {
            for (String control : CONTROLS) {
                assertThat(theme.between(control, ground))
                        .as("%s on %s", control, ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
        assertThat(theme.between("on-vermilion", "vermilion")).isGreaterThanOrEqualTo(4.5);
        assertThat(theme.between("paper", "ink")).isGreaterThanOrEqualTo(7);
    }

    @Test
    void the_measure_knows_black_from_white() {
        assertThat(contrast("#000000", "#FFFFFF")).isEqualTo(21);
        assertThat(contrast("#777777", "#FFFFFF")).isBetween(4.47, 4.49);
    }

    private static Map<String, String> declarations(String start) {
        int open = css.indexOf(start) + start.length();
        Map<String, String> found = new LinkedHashMap<>();
        Matcher line = DECLARATION.matcher(css.substring(open, css.indexOf('}', open)));
        while (line.find()) {
            found.put(line.group(1), line.group(2).strip());
        }
        return found;
    }

    /// WCAG 2.2, definition of contrast ratio.
    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /// WCAG 2.2, definition of relative luminance.
    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex, at, at + 2, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
