package org.mouseion.formats.pages.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/// Writes XML, indented; signs that XML has no way to hold are left out.
public final class XmlOut {

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /// Begins an element; attributes in pairs, of which those without a value are left out.
    public XmlOut open(String name, String... attributes) {
        element(name, attributes);
        out.append(">\n");
        open.push(name);
        return this;
    }

    /// An element without content.
    public XmlOut empty(String name, String... attributes) {
        element(name, attributes);
        out.append("/>\n");
        return this;
    }

    /// An element that holds a text.
    public XmlOut text(String name, String text, String... attributes) {
        element(name, attributes);
        out.append('>').append(escaped(text)).append("</").append(name).append(">\n");
        return this;
    }

    public XmlOut close() {
        String name = open.pop();
        out.append("  ".repeat(open.size())).append("</").append(name).append(">\n");
        return this;
    }

    /// The file, all elements closed.
    public String done() {
        while (!open.isEmpty()) {
            close();
        }
        return out.toString();
    }

    /// A sureness with at most four decimals.
    public static String number(double value) {
        String written = String.format(Locale.ROOT, "%.4f", value);
        return written.contains(".") ? written.replaceFirst("\\.?0+$", "") : written;
    }

    private void element(String name, String... attributes) {
        out.append("  ".repeat(open.size())).append('<').append(name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escaped(attributes[i + 1]))
                        .append('"');
            }
        }
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\n' -> safe.append("&#10;");
                case '\t' -> safe.append("&#9;");
                case '\r' -> safe.append("&#13;");
                default -> {
                    if (c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000) {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }
}
