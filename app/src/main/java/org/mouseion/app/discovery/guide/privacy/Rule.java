package org.mouseion.app.discovery.guide.privacy;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/// One way to tell personal data.
///
/// @param pattern proposes; its group `is` holds what would have to be masked
/// @param holds decides, by a check digit where the kind has one
record Rule(PersonalWords.Kind kind, Pattern pattern, Predicate<String> holds) {

    static Rule of(PersonalWords.Kind kind, String pattern, Predicate<String> holds) {
        return new Rule(kind, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), holds);
    }

    /// Where capitals matter.
    static Rule cased(PersonalWords.Kind kind, String pattern) {
        return new Rule(kind, Pattern.compile(pattern), proposed -> true);
    }

    static Rule of(PersonalWords.Kind kind, String pattern) {
        return of(kind, pattern, proposed -> true);
    }
}
