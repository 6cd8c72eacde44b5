package org.mouseion.app.discovery.guide.pages;

import java.util.List;
import java.util.stream.Collectors;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.discovery.site.Card;
import org.mouseion.app.discovery.site.Cards;
import org.mouseion.app.platform.Page;
import org.springframework.stereotype.Component;

/// Lays out a conversation for its page: works become labels.
@Component
class TalkViews {

    private final Cards cards;

    TalkViews(Cards cards) {
        this.cards = cards;
    }

    List<TurnView> of(Conversation talk, Page page) {
        List<WorkId> all = talk.exchanges().stream()
                .flatMap(exchange -> exchange.answer().works().stream())
                .distinct()
                .map(WorkId::new)
                .toList();
        var byId = cards.of(all, page.words()).stream().collect(Collectors.toMap(Card::id, card -> card, (a, b) -> a));
        return java.util.stream.IntStream.range(0, talk.exchanges().size())
                .mapToObj(i -> {
                    Conversation.Exchange exchange = talk.exchanges().get(i);
                    List<Card> shown = exchange.answer().works().stream()
                            .map(byId::get)
                            .filter(java.util.Objects::nonNull)
                            .toList();
                    return new TurnView(i + 1, exchange.asked(), exchange.answer(), shown);
                })
                .toList();
    }
}
