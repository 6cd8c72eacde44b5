package org.mouseion.app.platform;

import gg.jte.Content;
import gg.jte.support.LocalizationSupport;
import java.util.Locale;
import org.springframework.context.MessageSource;

/// The house's words in one language, for pages and for the terminal.
public final class Words implements LocalizationSupport {

    private final MessageSource messages;
    private final Locale locale;

    public Words(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /// BCP 47 tag of the language, for `lang` attributes.
    public String tag() {
        return locale.toLanguageTag();
    }

    /// The sentence for `key`, plain text.
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /// The sentence for `key`, or `otherwise` where no bundle has it.
    public String sayOr(String otherwise, String key, Object... arguments) {
        String said = messages.getMessage(key, arguments, null, locale);
        return said == null ? otherwise : said;
    }

    /// The sentence as trusted content: arguments are escaped by the template, the message itself may carry markup.
    public Content html(String key, Object... arguments) {
        return localize(key, arguments);
    }

    @Override
    public String lookup(String key) {
        return messages.getMessage(key, null, locale);
    }
}
