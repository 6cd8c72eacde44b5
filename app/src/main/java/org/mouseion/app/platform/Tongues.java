package org.mouseion.app.platform;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The languages of the interface.
public final class Tongues {

    public static final List<Locale> ALL = List.of(Locale.FRENCH, Locale.ENGLISH, Locale.of("nl"), Locale.of("es"));

    private Tongues() {}

    /// How dates are written in a language: English as it is spelled here, day before month and hours to 24.
    public static Locale forDates(Locale language) {
        return language.getLanguage().equals("en") ? Locale.UK : language;
    }

    /// The interface language of a tag such as `nl` or `fr-BE`.
    public static Optional<Locale> find(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return ALL.stream().filter(l -> l.getLanguage().equals(language)).findFirst();
    }
}
