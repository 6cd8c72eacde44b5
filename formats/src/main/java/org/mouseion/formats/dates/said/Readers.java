package org.mouseion.formats.dates.said;

import java.util.Locale;
import org.mouseion.formats.dates.words.KnownWords;

/// Tells whether a reader of a language understands a date as it is written.
final class Readers {

    private Readers() {}

    static boolean understand(String written, Locale locale) {
        return KnownWords.of(locale.getLanguage()).areAll(written);
    }
}
