package org.mouseion.formats.documents.web;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// The part of a page that is its own: by its landmarks, else the body without its frame.
final class MainPart {

    private static final String FRAME = "nav, aside, form, dialog, [role=navigation], [role=banner],"
            + " [role=contentinfo], [role=search], [role=dialog], [role=complementary], [role=menu],"
            + " [id*=cookie], [class*=cookie], [id*=consent], [class*=consent], [class*=breadcrumb]";

    /// A list of so many links and hardly a word beside them leads elsewhere.
    private static final int LINKS = 4;

    private static final double MOSTLY_LINKS = 0.8;

    private MainPart() {}

    static Element of(Document page) {
        Element main = page.selectFirst("main, [role=main]");
        if (main == null || main.text().isBlank()) {
            Elements articles = page.select("article");
            main = articles.size() == 1 && !articles.getFirst().text().isBlank() ? articles.getFirst() : page.body();
        }
        if (main == page.body()) {
            page.select("body > header, body > footer, body > div > header, body > div > footer")
                    .remove();
        }
        for (Element frame : main.select(FRAME)) {
            // A page may name its whole body after its cookies.
            if (frame != main) {
                frame.remove();
            }
        }
        for (Element list : main.select("ul, ol")) {
            if (leadsElsewhere(list)) {
                list.remove();
            }
        }
        return main;
    }

    private static boolean leadsElsewhere(Element list) {
        Elements links = list.select("a[href]");
        int all = list.text().length();
        int linked = links.stream().mapToInt(link -> link.text().length()).sum();
        boolean brief = links.stream().allMatch(link -> link.text().length() < 40);
        return links.size() >= LINKS && brief && linked >= MOSTLY_LINKS * all;
    }
}
