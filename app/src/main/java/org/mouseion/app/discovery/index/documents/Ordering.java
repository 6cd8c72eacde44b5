package org.mouseion.app.discovery.index.documents;

import java.util.List;
import java.util.regex.Pattern;
import org.mouseion.app.collection.Agent;
import org.mouseion.app.collection.Maker;
import org.mouseion.app.discovery.index.analysis.Folding;

/// What titles and makers are sorted by: folded, without the article a title begins with and without signs.
final class Ordering {

    private static final Pattern ARTICLE =
            Pattern.compile("^(the|an?|le|la|les|l'|une?|des|de|het|een|el|los|las|una?|unos|unas)(\\b|(?<='))\\s*");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\d]+");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");
    private static final int LONGEST = 120;

    private Ordering() {}

    /// The title as people remember it: without the article it begins with and what stands in brackets.
    static String bareTitle(String title) {
        String folded = Folding.fold(title).strip();
        return ARTICLE.matcher(BRACKETS.matcher(folded).replaceAll(" ").strip()).replaceFirst("");
    }

    static String ofTitle(String title) {
        String folded = Folding.fold(title).strip();
        String bare = SIGNS.matcher(ARTICLE.matcher(folded).replaceFirst(""))
                .replaceAll(" ")
                .strip();
        return cut(bare.isEmpty() ? folded : bare);
    }

    /// By the first maker's family name where the catalogue knows it.
    static String ofMaker(List<Maker> makers, Known known) {
        if (makers.isEmpty()) {
            return "";
        }
        Maker first = makers.getFirst();
        Agent agent = first.agent() == null ? null : known.agents().get(first.agent());
        String name = agent == null || agent.sortName().isBlank() ? first.name() : agent.sortName();
        return cut(SIGNS.matcher(Folding.fold(name)).replaceAll(" ").strip());
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
