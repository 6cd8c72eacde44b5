package org.mouseion.app.collection.media.iiif;

import java.util.List;
import java.util.Locale;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.platform.Tongues;
import org.mouseion.app.platform.Words;
import org.mouseion.formats.iiif.json.LanguageMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The house's words, and those of its records, in all languages at once, as IIIF wants them.
@Component
class AllTongues {

    private final MessageSource messages;

    AllTongues(MessageSource messages) {
        this.messages = messages;
    }

    LanguageMap say(String key, Object... arguments) {
        LanguageMap said = LanguageMap.EMPTY;
        for (Locale tongue : Tongues.ALL) {
            said = said.and(tongue.getLanguage(), new Words(messages, tongue).say(key, arguments));
        }
        return said;
    }

    static LanguageMap of(Texts texts) {
        LanguageMap said = LanguageMap.EMPTY;
        for (var text : texts.byTag().entrySet()) {
            String tag = text.getKey().equals(Texts.UNDETERMINED) ? LanguageMap.NONE : text.getKey();
            said = said.and(tag, text.getValue());
        }
        return said;
    }

    /// Labels of several terms, each in its languages.
    static LanguageMap of(List<Texts> several) {
        LanguageMap said = LanguageMap.EMPTY;
        for (Texts texts : several) {
            for (var text : of(texts).texts().entrySet()) {
                for (String value : text.getValue()) {
                    said = said.and(text.getKey(), value);
                }
            }
        }
        return said;
    }
}
