package org.mouseion.formats.records.ead;

import java.util.Set;

/// The running text of an element: paragraphs apart by an empty line, items and rows by a line, cells by a bar, names
/// in
/// a row by a semicolon; white space otherwise as one space.
final class EadText {

    private static final Set<String> PARAGRAPHS =
            Set.of("p", "head", "list", "chronlist", "table", "blockquote", "div", "legalstatus");
    private static final Set<String> LINES =
            Set.of("item", "defitem", "chronitem", "chronitemset", "event", "row", "lb", "listhead");
    private static final Set<String> CELLS = Set.of("entry", "label", "head01", "head02", "head03");

    private final StringBuilder text = new StringBuilder();
    private boolean space;
    private String due = "";

    private EadText() {}

    /// Without the heading over it, which is a part of its own.
    static String of(EadNode node) {
        EadText text = new EadText();
        text.inside(node, true);
        return text.text.toString();
    }

    private void inside(EadNode node, boolean outermost) {
        boolean afterElement = false;
        for (Object part : node.content()) {
            if (part instanceof String said) {
                afterElement &= said.isBlank();
                add(said);
            } else if (part instanceof EadNode child
                    && !(outermost && child.name().equals("head"))) {
                if (afterElement && !EadNames.PROSE.contains(child.name())) {
                    owe(between(node.name()));
                }
                within(child);
                afterElement = true;
            }
        }
    }

    private void within(EadNode child) {
        String apart = PARAGRAPHS.contains(child.name()) ? "\n\n" : LINES.contains(child.name()) ? "\n" : "";
        owe(apart);
        inside(child, false);
        owe(CELLS.contains(child.name()) ? " | " : apart);
    }

    /// What stands between two elements that follow each other.
    private static String between(String parent) {
        return switch (parent) {
            case "daterange" -> "–";
            case "physdescstructured" -> " ";
            case "persname", "corpname", "famname", "geogname", "name", "subject", "title" -> ", ";
            default -> "; ";
        };
    }

    /// Written before the next word, the strongest of what is owed.
    private void owe(String apart) {
        if (apart.length() > due.length() || apart.contains("\n") && !due.contains("\n")) {
            due = due.contains("\n") && !apart.contains("\n") ? due : apart;
        }
    }

    private void add(String said) {
        for (int i = 0; i < said.length(); i++) {
            char c = said.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
                space = true;
                continue;
            }
            if (!text.isEmpty()) {
                if (!due.isEmpty()) {
                    text.append(due);
                } else if (space) {
                    text.append(' ');
                }
            }
            due = "";
            space = false;
            text.append(c);
        }
    }
}
