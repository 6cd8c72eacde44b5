package org.mouseion.benchmarks.guide.injected;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Whether markup that was slipped in became part of a page.
final class Markup {

    private static final List<String> LEADING =
            List.of("href", "src", "action", "formaction", "srcset", "data", "poster");

    private Markup() {}

    /// What of it came alive; nothing where its letters are shown as letters.
    static Optional<String> findAlive(Document page) {
        for (Element element : page.getAllElements()) {
            String name = element.normalName();
            boolean data = name.equals("script") && element.attr("type").contains("json");
            if (name.equals("script") && !data && element.data().contains(Attempt.RAN)
                    || name.equals("style") && element.data().contains(Attempt.RAN)) {
                return Optional.of("runs in the page as <" + name + ">");
            }
            for (Attribute attribute : element.attributes()) {
                String key = attribute.getKey().toLowerCase(Locale.ROOT);
                String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
                if (key.startsWith("on") && value.contains(Attempt.RAN)) {
                    return Optional.of("runs in the page by " + key);
                }
                if (LEADING.contains(key)
                        && (value.startsWith("javascript:") || value.startsWith("http://evil.example"))) {
                    return Optional.of("leads to the attacker by " + key);
                }
            }
        }
        return Optional.empty();
    }
}
