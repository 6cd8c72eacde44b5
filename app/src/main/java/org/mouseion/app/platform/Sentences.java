package org.mouseion.app.platform;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;

/// Every sentence of the house, in one table a language.
///
/// A page says some two hundred sentences. Looked for in one bundle after the other and parsed at each use, they took a
/// good part of the time of a page; here a sentence is found at once, and one without arguments is ready to be said.
final class Sentences extends AbstractMessageSource {

    /// @param fixed the sentence where it has no arguments
    private record Sentence(MessageFormat format, @Nullable String fixed) {

        static Sentence of(String written, Locale language) {
            MessageFormat format = new MessageFormat(written, language);
            boolean varies = format.getFormats().length > 0;
            return new Sentence(format, varies ? null : format.format(null));
        }

        String say(Object @Nullable [] arguments) {
            if (fixed != null) {
                return fixed;
            }
            // A format is not made for several at once.
            synchronized (format) {
                return format.format(arguments);
            }
        }
    }

    /// One language.
    ///
    /// @param ready sentences that were said before
    private record Table(Locale language, Properties written, Map<String, Sentence> ready) {

        @Nullable
        Sentence find(String code) {
            Sentence known = ready.get(code);
            if (known != null) {
                return known;
            }
            String text = written.getProperty(code);
            return text == null ? null : ready.computeIfAbsent(code, unsaid -> Sentence.of(text, language));
        }
    }

    private final Map<String, Table> tables = new HashMap<>();

    /// @param sentences by language; English stands in for a language or a sentence that is missing
    Sentences(Map<Locale, Properties> sentences) {
        sentences.forEach((language, written) ->
                tables.put(language.getLanguage(), new Table(language, written, new ConcurrentHashMap<>())));
    }

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        if (code == null) {
            return null;
        }
        Sentence sentence = find(code, locale == null ? Locale.ENGLISH.getLanguage() : locale.getLanguage());
        return sentence == null ? null : sentence.say(arguments);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        Sentence sentence = find(code, locale.getLanguage());
        return sentence == null ? null : (MessageFormat) sentence.format().clone();
    }

    private @Nullable Sentence find(String code, String language) {
        Sentence sentence = findIn(code, language);
        return sentence != null ? sentence : findIn(code, Locale.ENGLISH.getLanguage());
    }

    private @Nullable Sentence findIn(String code, String language) {
        Table table = tables.get(language);
        return table == null ? null : table.find(code);
    }
}
