package org.mouseion.formats.records.ead;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What stands before the description: `eadheader` or `control`, and `frontmatter`.
///
/// @param id of the finding aid (`eadid`, `recordid`), else its title, else `ead`
/// @param language BCP 47, or null where it does not say
/// @param nodes its elements
record EadHead(String id, @Nullable String language, List<EadNode> nodes) {

    /// Heads are short; what is longer is no head.
    private static final int LONGEST = 1 << 20;

    private static final int LONGEST_ID = 120;

    /// Reads up to the description.
    ///
    /// @return the head, or nothing where the file ends without a description
    static Optional<EadHead> read(EadXml xml) throws IOException, EadTrouble {
        List<EadNode> nodes = new ArrayList<>();
        Deque<EadNode> inside = new ArrayDeque<>();
        long met = 0;
        boolean root = false;
        while (xml.next()) {
            if (xml.isStart()) {
                if (xml.name().equals("archdesc") && inside.isEmpty()) {
                    return Optional.of(of(nodes));
                }
                EadNode node = xml.node();
                met += node.name().length() + 40L + node.attributes().toString().length();
                if (!root) {
                    root = true;
                    continue;
                }
                if (inside.isEmpty()) {
                    nodes.add(node);
                } else if (met <= LONGEST) {
                    inside.element().content().add(node);
                }
                inside.push(node);
            } else if (xml.isEnd()) {
                inside.poll();
            } else if (!inside.isEmpty()) {
                String text = xml.text();
                met += text.length();
                if (met <= LONGEST) {
                    inside.element().content().add(text);
                }
            }
        }
        return Optional.empty();
    }

    /// The head as a part of the record of the whole.
    void into(Map<String, @Nullable Object> tree) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        for (EadNode node : nodes) {
            EadFields.add(all, node);
        }
        if (!all.isEmpty()) {
            tree.put("findingAid", all);
        }
    }

    private static EadHead of(List<EadNode> nodes) {
        String id = first(nodes, "eadid", "recordid").map(EadText::of).orElse("");
        if (id.isEmpty()) {
            id = first(nodes, "titleproper").map(EadText::of).orElse("");
        }
        id = id.replaceAll("\\s+", " ").strip();
        if (id.length() > LONGEST_ID) {
            id = id.substring(0, LONGEST_ID).strip();
        }
        String language = first(nodes, "langusage", "languagedeclaration")
                .flatMap(said -> first(List.of(said), "language"))
                .map(said -> said.attributes().getOrDefault("langcode", ""))
                .map(LanguageCodes::tag)
                .filter(tag -> !tag.isEmpty())
                .orElse(null);
        return new EadHead(id.isEmpty() ? "ead" : id, language, List.copyOf(nodes));
    }

    private static Optional<EadNode> first(List<?> content, String... names) {
        for (Object part : content) {
            if (part instanceof EadNode node) {
                if (List.of(names).contains(node.name())) {
                    return Optional.of(node);
                }
                Optional<EadNode> within = first(node.content(), names);
                if (within.isPresent()) {
                    return within;
                }
            }
        }
        return Optional.empty();
    }
}
