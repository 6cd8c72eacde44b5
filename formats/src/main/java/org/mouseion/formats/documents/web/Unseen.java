package org.mouseion.formats.documents.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Selector.SelectorParseException;

/// Takes out of a page what its reader does not see: scripts and the like, and words that a style hides,
/// makes the colour of their ground, of no size, or puts off the page. Only what the page itself says is
/// known; style sheets elsewhere are not fetched, so the usual names of hiding classes count too.
final class Unseen {

    private static final String MACHINERY = "script, style, noscript, template, iframe, object, embed, svg, canvas,"
            + " video, audio, select, textarea, button, input, datalist, head, link, meta, map";

    private static final String MARKED = "[hidden], [aria-hidden=true], [inert], .sr-only, .visually-hidden,"
            + " .visuallyhidden, .screen-reader-text, .d-none, .invisible, .hidden";

    private static final Pattern RULE = Pattern.compile("([^{}@]{1,400})\\{([^{}]{0,4000})\\}");
    private static final int MOST_RULES = 2_000;

    private Unseen() {}

    /// @return how many runs of words were hidden
    static int remove(Document page) {
        List<Style> styles = stylesOf(page);
        page.select(MACHINERY).remove();
        page.getAllElements()
                .forEach(element -> element.childNodes().stream()
                        .filter(Comment.class::isInstance)
                        .toList()
                        .forEach(org.jsoup.nodes.Node::remove));
        for (Style style : styles.reversed()) {
            style.apply(page);
        }
        List<Element> hidden = new ArrayList<>(select(page, MARKED));
        for (Element element : page.body().getAllElements()) {
            if (element.hasAttr("style") || element.hasAttr("color") || element.hasAttr("bgcolor")) {
                Looks looks = Looks.of(element);
                if (looks.isHidden() || looks.isColourOfGround(element)) {
                    hidden.add(element);
                }
            }
        }
        int count = 0;
        for (Element element : hidden) {
            if (element != page.body()
                    && element.parent() != null
                    && !element.text().isBlank()) {
                count++;
            }
            if (element != page.body()) {
                element.remove();
            }
        }
        return count;
    }

    /// A rule of the page's own style sheets, as far as it hides or colours.
    private record Style(String selector, String declarations) {

        /// Writes the declarations to the elements, where the rest of this class reads them.
        void apply(Document page) {
            for (Element element : select(page, selector)) {
                element.attr("style", declarations + ";" + element.attr("style"));
            }
        }
    }

    private static List<Style> stylesOf(Document page) {
        List<Style> styles = new ArrayList<>();
        for (Element sheet : page.select("style")) {
            String media = sheet.attr("media").toLowerCase(Locale.ROOT);
            Matcher rule = RULE.matcher(media.equals("print") ? "" : withoutPrint(sheet.data()));
            while (rule.find() && styles.size() < MOST_RULES) {
                if (Looks.matters(rule.group(2))) {
                    styles.add(new Style(rule.group(1).strip(), rule.group(2).strip()));
                }
            }
        }
        return styles;
    }

    /// What holds on paper only hides nothing on a screen.
    private static String withoutPrint(String sheet) {
        return sheet.replaceAll("/\\*[^*]*(?:\\*(?!/)[^*]*)*\\*/", " ")
                .replaceAll("@media\\s+print\\s*\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}", " ");
    }

    /// Selectors of states (`:hover`) and pseudo-elements style what is not there yet; jsoup refuses them.
    private static Elements select(Document page, String selector) {
        try {
            return page.select(selector);
        } catch (SelectorParseException | IllegalArgumentException other) {
            return new Elements();
        }
    }
}
