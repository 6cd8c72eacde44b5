package org.mouseion.app.discovery.guide.facts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.mouseion.app.collection.Agent;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.discovery.guide.Citation;
import org.mouseion.app.knowledge.Ground;
import org.mouseion.app.platform.HouseSource;
import org.springframework.stereotype.Component;

/// Citations of the catalogue.
@Component
class Citing {

    private final HouseSource houses;

    Citing(HouseSource houses) {
        this.houses = houses;
    }

    /// A field of a work's record.
    Citation field(Work work, Field field, RecordValue value, Voice voice) {
        String tag = value.tag().equals(Texts.UNDETERMINED) ? "" : value.tag();
        String place = voice.say("guide.place.record");
        return new Citation(
                title(work, voice),
                voice.field(field.key(), value.written()),
                tag,
                isForeign(tag, voice) ? voice.say("guide.place.in", place, voice.languageName(tag)) : place,
                "/works/" + work.id().value() + "#record",
                work.changed().atZone(ZoneId.systemDefault()).toLocalDate(),
                houses.get().name(voice.locale()),
                null,
                new Ground.OfWork(work.id()));
    }

    /// A field of a maker's record.
    ///
    /// @param through a work of the maker, on which the answer rests
    Citation maker(Agent agent, String field, String value, WorkId through, Voice voice) {
        return new Citation(
                agent.name().in(voice.locale()),
                voice.field(field, value),
                "",
                voice.say("guide.place.maker"),
                "/makers/" + agent.id().value(),
                LocalDate.now(ZoneId.systemDefault()),
                houses.get().name(voice.locale()),
                null,
                new Ground.OfWork(through));
    }

    /// What was counted.
    Citation count(String passage, String path, WorkId through, LocalDate day, Voice voice) {
        return new Citation(
                voice.say("guide.catalogue"),
                passage,
                voice.tag(),
                voice.say("guide.place.count"),
                path,
                day,
                houses.get().name(voice.locale()),
                null,
                new Ground.OfWork(through));
    }

    /// Whether a text of the language is in another one than the visitor's.
    static boolean isForeign(String tag, Voice voice) {
        return !tag.isEmpty() && !Locale.forLanguageTag(tag).getLanguage().equals(voice.tag());
    }

    static String title(Work work, Voice voice) {
        return work.facts()
                .title()
                .find(voice.locale())
                .map(Texts.Said::text)
                .or(() -> work.facts().kinds().stream()
                        .findFirst()
                        .map(kind -> kind.label().in(voice.locale())))
                .filter(title -> !title.isBlank() && Quotable.is(title))
                .orElseGet(() -> voice.say("guide.untitled"));
    }
}
