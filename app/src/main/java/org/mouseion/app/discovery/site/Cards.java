package org.mouseion.app.discovery.site;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.collection.Maker;
import org.mouseion.app.collection.Picture;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.platform.Words;
import org.springframework.stereotype.Component;

/// Makes cards of works.
@Component
class Cards {

    private static final Texts.Said NOTHING = new Texts.Said("", "");
    private static final int SHORT_TITLE = 24;
    private static final int MIDDLING_TITLE = 60;
    private static final int LONG_WORD = 10;

    private final Works works;

    Cards(Works works) {
        this.works = works;
    }

    /// Cards of those works that exist, in the order asked.
    List<Card> of(List<WorkId> ids, Words words) {
        return works.list(ids).stream().map(work -> of(work, words)).toList();
    }

    Card of(Work work, Words words) {
        WorkFacts facts = work.facts();
        Texts.Said title = title(facts, words);
        String date = facts.dated() == null ? "" : facts.dated().written();
        return new Card(
                work.id().value(),
                "/works/" + work.id().value(),
                facts.makers().stream().map(Cards::by).toList(),
                title,
                date,
                facts.medium().find(words.locale()).orElse(NOTHING),
                facts.dimensionsWritten(),
                facts.credit().find(words.locale()).orElse(NOTHING),
                facts.inventoryNumber(),
                facts.pictures().stream().findFirst().map(p -> shown(p, words)).orElse(null),
                new Card.Plate(Ages.of(facts.dated()), length(title.text()), Ages.label(facts.dated(), words)));
    }

    /// The title, or what the thing is where nobody gave it one.
    static Texts.Said title(WorkFacts facts, Words words) {
        return facts.title()
                .find(words.locale())
                .or(() -> facts.kinds().stream()
                        .flatMap(kind -> kind.label().find(words.locale()).stream())
                        .findFirst())
                .orElseGet(() -> new Texts.Said(words.tag(), words.say("site.untitled")));
    }

    static Card.Shown shown(Picture picture, Words words) {
        return new Card.Shown(
                picture.address(),
                picture.width(),
                picture.height(),
                picture.alt().find(words.locale()).orElse(NOTHING),
                picture.credit().find(words.locale()).orElse(NOTHING),
                picture.faithful());
    }

    private static Card.By by(Maker maker) {
        AgentId agent = maker.agent();
        return new Card.By(
                maker.name(),
                agent == null ? "" : "/makers/" + agent.value(),
                orEmpty(maker.qualifier()),
                orEmpty(maker.life()));
    }

    private static String length(String title) {
        boolean longWord = Arrays.stream(title.split("[\\s-]+")).anyMatch(w -> w.length() > LONG_WORD);
        if (title.length() > MIDDLING_TITLE) {
            return "l";
        }
        return title.length() > SHORT_TITLE || longWord ? "m" : "";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
