package org.mouseion.app.discovery.guide.facts;

import java.util.List;
import java.util.Locale;
import org.mouseion.app.discovery.guide.Citation;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.platform.Words;

/// The guide's words in the language of one turn.
public record Voice(Words words) {

    public Locale locale() {
        return words.locale();
    }

    public String tag() {
        return words.tag();
    }

    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    public Reply.Said linking(String key, Object... arguments) {
        return Reply.Said.linking(words.say(key, arguments), tag());
    }

    public Reply.Said claim(List<Citation> citations, String key, Object... arguments) {
        return new Reply.Said(words.say(key, arguments), tag(), citations, false);
    }

    /// "Date: 1642", as citations show a field of a record.
    public String field(String name, String value) {
        return words.say("guide.passage", words.say("guide.field." + name), value);
    }

    /// The name of a language in this one.
    public String languageName(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(locale());
    }
}
