package org.mouseion.formats.documents.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Which styles make headings, by their number in the outline or by their name, which Word keeps in English
/// whatever its language ("heading 1"); and the language of the text.
///
/// @param depths by identifier of the style, 0 for the title of the document
/// @param unseen styles whose words nobody sees
record WordStyles(Map<String, Integer> depths, Set<String> unseen, String language) {

    static final WordStyles NONE = new WordStyles(Map.of(), Set.of(), "");

    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final int MOST_BASES = 20;

    static WordStyles read(XMLStreamReader xml) throws XMLStreamException {
        Map<String, Integer> depths = new HashMap<>();
        Map<String, String> bases = new HashMap<>();
        Map<String, Boolean> unseen = new HashMap<>();
        Set<String> grounds = new HashSet<>();
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
                case "vanish", "webHidden", "specVanish", "color", "sz" -> {
                    if (!id.isEmpty() && WordLooks.hides(xml)) {
                        unseen.put(id, true);
                    }
                }
                // White words on a coloured ground are seen.
                case "shd" -> {
                    if (WordLooks.isGround(xml)) {
                        grounds.add(id);
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
        unseen.keySet().removeAll(grounds);
        return new WordStyles(withHeirs(depths, bases), withHeirs(unseen, bases).keySet(), language);
    }

    /// A style that is based on a heading is one, and so with what is unseen.
    private static <T> Map<String, T> withHeirs(Map<String, T> known, Map<String, String> bases) {
        Map<String, T> all = new HashMap<>(known);
        for (String style : bases.keySet()) {
            String base = style;
            for (int i = 0; i < MOST_BASES && base != null; i++) {
                T found = known.get(base);
                if (found != null) {
                    all.putIfAbsent(style, found);
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
