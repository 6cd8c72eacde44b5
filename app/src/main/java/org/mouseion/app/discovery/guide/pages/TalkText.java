package org.mouseion.app.discovery.guide.pages;

import java.util.LinkedHashSet;
import java.util.Set;
import org.mouseion.app.platform.Page;

/// A conversation as plain text, each answer followed by where it is written.
final class TalkText {

    private TalkText() {}

    static String of(Conversation talk, Page page) {
        StringBuilder text = new StringBuilder();
        for (Conversation.Exchange exchange : talk.exchanges()) {
            text.append("– ").append(exchange.asked()).append("\n");
            Set<String> places = new LinkedHashSet<>();
            for (Conversation.Line line : exchange.answer().lines()) {
                text.append(line.text()).append("\n");
                line.cites()
                        .forEach(
                                cite -> places.add(cite.source() + (cite.place().isEmpty() ? "" : " › " + cite.place())
                                        + " <" + page.absolute(cite.path()) + ">"));
            }
            places.forEach(place -> text.append("  ❝ ").append(place).append("\n"));
            text.append("\n");
        }
        return text.toString().strip();
    }
}
