package org.mouseion.formats.documents.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Which styles make headings, by their number in the outline or by their name, which Word keeps in English
/// whatever its language ("heading 1"); and the language of the text.
///
/// @param depths by identifier of the style, 0 for the title of the document
record WordStyles(Map<String, Integer> depths, String language) {

    static final WordStyles NONE = new WordStyles(Map.of(), "");

    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final int MOST_BASES = 20;

    static WordStyles read(XMLStreamReader xml) throws XMLStreamException {
        Map<String, Integer> depths = new HashMap<>();
        Map<String, String> bases = new HashMap<>();
        String id = "";
        String language = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> id = value(xml, "styleId");
                case "basedOn" -> bases.put(id, value(xml, "val"));
                case "name" -> {
                    String name = value(xml, "val").toLowerCase(Locale.ROOT);
                    Matcher heading = HEADING.matcher(name);
                    if (heading.matches()) {
                        depths.put(id, Integer.valueOf(heading.group(1)));
                    } else if (name.equals("title")) {
                        depths.put(id, 0);
                    }
                }
                case "outlineLvl" -> {
                    String level = value(xml, "val");
                    if (level.matches("[0-8]") && !id.isEmpty()) {
                        depths.putIfAbsent(id, Integer.parseInt(level) + 1);
                    }
                }
                case "lang" -> {
                    if (language.isEmpty()) {
                        language = value(xml, "val");
                    }
                }
                default -> {}
            }
        }
        return new WordStyles(withHeirs(depths, bases), language);
    }

    /// A style that is based on a heading is one.
    private static Map<String, Integer> withHeirs(Map<String, Integer> depths, Map<String, String> bases) {
        Map<String, Integer> all = new HashMap<>(depths);
        for (String style : bases.keySet()) {
            String base = style;
            for (int i = 0; i < MOST_BASES && base != null; i++) {
                Integer depth = depths.get(base);
                if (depth != null) {
                    all.putIfAbsent(style, depth);
                    break;
                }
                base = bases.get(base);
            }
        }
        return all;
    }

    static String value(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
