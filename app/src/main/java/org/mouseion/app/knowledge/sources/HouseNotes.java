package org.mouseion.app.knowledge.sources;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.mouseion.app.knowledge.Audience;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.SourceKind;
import org.mouseion.app.knowledge.SourceState;
import org.mouseion.app.knowledge.Validity;
import org.mouseion.app.platform.HouseSource;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Tongues;
import org.mouseion.app.platform.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The house's own notes, one source a language: sentences that people of the house wrote on their own word.
@Component
public class HouseNotes {

    private static final String ORIGIN = "house:notes:";

    private final SourceRows rows;
    private final SourceWriting writing;
    private final HouseSource house;
    private final MessageSource messages;
    private final Clock clock;

    HouseNotes(SourceRows rows, SourceWriting writing, HouseSource house, MessageSource messages, Clock clock) {
        this.rows = rows;
        this.writing = writing;
        this.house = house;
        this.messages = messages;
        this.clock = clock;
    }

    public static boolean isNotes(Source source) {
        return source.origin().startsWith(ORIGIN);
    }

    /// The notes in `language`, begun and published where there are none yet. Inside the caller's
    /// transaction.
    public SourceId get(String language, Person person) {
        Locale locale = Tongues.find(language).orElse(Locale.ENGLISH);
        String origin = ORIGIN + locale.getLanguage();
        return rows.findByOrigin(origin).map(Source::id).orElseGet(() -> begin(locale, origin, person));
    }

    private SourceId begin(Locale locale, String origin, Person person) {
        Source notes = new Source(
                new SourceId(0),
                0,
                SourceKind.PAGE,
                SourceState.DRAFT,
                new Words(messages, locale).say("knowledge.notes.title"),
                "",
                locale.getLanguage(),
                house.get().name(locale),
                0,
                3,
                Validity.ALWAYS,
                null,
                Audience.EVERYONE,
                "",
                origin,
                false,
                clock.instant());
        SourceId id = writing.begin(notes, List.of(), "", person);
        writing.publish(rows.find(id).orElseThrow(), person);
        return id;
    }
}
