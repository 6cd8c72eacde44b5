package org.mouseion.app.discovery.levels;

import java.util.Locale;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.platform.Words;

/// What a level is called.
final class LevelWords {

    private LevelWords() {}

    /// Its title; a level without one, as many a file has, is called by its number.
    static Texts.Said title(Work work, Words words) {
        WorkFacts facts = work.facts();
        String number = facts.inventoryNumber();
        return facts.title()
                .find(words.locale())
                .orElseGet(() -> number.isBlank()
                        ? new Texts.Said(words.tag(), words.say("levels.untitled"))
                        : new Texts.Said(Texts.UNDETERMINED, number));
    }

    /// The level of description in the reader's language; words of the source's own stay as they are.
    static String level(String written, Words words) {
        String key = written.strip().toLowerCase(Locale.ROOT);
        return key.matches("[a-z]{1,20}") ? words.sayOr(written, "levels.level." + key) : written.strip();
    }

    static String date(Work work) {
        var dated = work.facts().dated();
        return dated == null ? "" : dated.written();
    }
}
