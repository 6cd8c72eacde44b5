package org.mouseion.formats.records.sheets;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of a shared or inline string (ECMA-376-1 §18.4.8): its runs joined, its reading aids left out, its
/// `_xHHHH_` escapes undone (§22.9.2.19).
final class RichText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /// Reads to the end of `element`, whose start is the current event.
    static String read(XmlPart xml, String element) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        boolean inReading = false;
        while (xml.next() && !xml.ends(element)) {
            if (xml.isStart()) {
                inText |= xml.element().equals("t");
                inReading |= xml.element().equals("rPh");
            } else if (xml.isEnd()) {
                inText &= !xml.element().equals("t");
                inReading &= !xml.element().equals("rPh");
            } else if (inText && !inReading) {
                xml.appendText(text);
            }
        }
        return unescaped(text.toString());
    }

    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher escapes = ESCAPE.matcher(text);
        return escapes.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
