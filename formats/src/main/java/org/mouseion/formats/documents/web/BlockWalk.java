package org.mouseion.formats.documents.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter;
import org.mouseion.formats.documents.DocumentTrouble;
import org.mouseion.formats.documents.Pieces;

/// Walks the blocks of a page in order; what stands inline between two blocks is one piece.
final class BlockWalk {

    /// Blocks that jsoup counts among the inline elements.
    private static final Set<String> BLOCKS = Set.of("dt", "dd", "figcaption", "summary", "caption", "td", "th");

    private final Pieces pieces;
    private final StringBuilder inline = new StringBuilder();
    private int heading;

    BlockWalk(Pieces pieces) {
        this.pieces = pieces;
    }

    void walk(Element root) throws IOException {
        Filter filter = new Filter();
        root.filter(filter);
        if (filter.trouble != null) {
            throw filter.trouble;
        }
        flush();
    }

    private void flush() throws DocumentTrouble {
        String text = inline.toString();
        inline.setLength(0);
        if (heading > 0) {
            pieces.heading(heading, text);
            heading = 0;
        } else {
            pieces.add("", text);
        }
    }

    /// A row as people would read it out: each cell after its head.
    private void row(Element row) throws DocumentTrouble {
        flush();
        List<String> heads = heads(row);
        Elements cells = row.select("> td, > th");
        boolean onlyHeads = cells.stream().allMatch(cell -> cell.normalName().equals("th"));
        if (onlyHeads && cells.size() > 1) {
            return;
        }
        List<String> said = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String text = Pieces.plain(cells.get(i).text());
            String head = i < heads.size() ? heads.get(i) : "";
            boolean names = cells.get(i).normalName().equals("th");
            if (!text.isEmpty()) {
                said.add(head.isEmpty() || names || head.equals(text) ? text : head + ": " + text);
            }
        }
        pieces.add("", String.join("; ", said));
    }

    private static List<String> heads(Element row) {
        Element table = row.closest("table");
        Element first = table == null ? null : table.selectFirst("tr");
        if (first == null || first == row || first.select("> th").size() < 2) {
            return List.of();
        }
        return first.select("> th, > td").stream()
                .map(cell -> Pieces.plain(cell.text()).replaceAll("\\s*:$", ""))
                .toList();
    }

    private final class Filter implements NodeFilter {

        @org.jspecify.annotations.Nullable
        DocumentTrouble trouble;

        @Override
        public FilterResult head(Node node, int depth) {
            try {
                return enter(node);
            } catch (DocumentTrouble met) {
                trouble = met;
                return FilterResult.STOP;
            }
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            try {
                if (node instanceof Element element && isBlock(element)) {
                    flush();
                }
                return FilterResult.CONTINUE;
            } catch (DocumentTrouble met) {
                trouble = met;
                return FilterResult.STOP;
            }
        }

        private FilterResult enter(Node node) throws DocumentTrouble {
            if (node instanceof TextNode text) {
                inline.append(text.getWholeText());
                return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            String name = element.normalName();
            if (name.equals("br")) {
                inline.append(' ');
            } else if (name.equals("tr") && element.selectFirst("table, p, ul, ol, div") == null) {
                row(element);
                return FilterResult.SKIP_ENTIRELY;
            } else if (isBlock(element)) {
                flush();
                heading = name.matches("h[1-6]") ? name.charAt(1) - '0' : 0;
            }
            return FilterResult.CONTINUE;
        }

        private boolean isBlock(Element element) {
            return element.isBlock() || BLOCKS.contains(element.normalName());
        }
    }
}
