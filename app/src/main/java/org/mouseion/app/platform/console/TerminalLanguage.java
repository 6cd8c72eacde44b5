package org.mouseion.app.platform.console;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.mouseion.app.platform.Tongues;

/// The language of the terminal: `LC_ALL`, else `LC_MESSAGES`, else `LANG`, as POSIX reads them (IEEE Std 1003.1, 8.2);
/// English where none of them names a language of the house.
final class TerminalLanguage {

    private TerminalLanguage() {}

    static Locale of(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(environment::get)
                .filter(Objects::nonNull)
                .filter(value -> !value.isBlank())
                .findFirst()
                .flatMap(value -> Tongues.find(value.split("[.@]", 2)[0].replace('_', '-')))
                .orElse(Locale.ENGLISH);
    }
}
