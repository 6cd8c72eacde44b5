package org.mouseion.formats.documents.word;

import static org.mouseion.formats.documents.word.WordStyles.value;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/// Which properties of a run hide its words: hidden by name, white or nearly, of no size, of no width.
final class WordLooks {

    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    /// Each channel at 245 or above.
    private static final Pattern NEARLY_WHITE = Pattern.compile("(?:F[5-9A-F]){3}");

    /// The colour that a theme gives the paper.
    private static final Set<String> PAPER = Set.of("background1", "light1", "bg1", "lt1");

    private WordLooks() {}

    /// @param xml on the property
    static boolean hides(XMLStreamReader xml) {
        return switch (xml.getLocalName()) {
            case "vanish", "webHidden", "specVanish" -> !OFF.contains(value(xml, "val"));
            case "color" ->
                NEARLY_WHITE.matcher(value(xml, "val").toUpperCase(Locale.ROOT)).matches()
                        || PAPER.contains(value(xml, "themeColor"))
                                && value(xml, "themeShade").isEmpty()
                                && value(xml, "themeTint").isEmpty();
            // Half points: 3 is a point and a half.
            case "sz" -> value(xml, "val").matches("[0-3]");
            // Per cent of the usual width.
            case "w" -> value(xml, "val").matches("[0-9]%?");
            default -> false;
        };
    }

    /// Whether a shade colours the ground behind words.
    static boolean isGround(XMLStreamReader xml) {
        return !value(xml, "fill").toUpperCase(Locale.ROOT).matches("|AUTO|(?:F[5-9A-F]){3}")
                || PAPER.stream().noneMatch(value(xml, "themeFill")::equals)
                        && !value(xml, "themeFill").isEmpty();
    }
}
