package org.mouseion.app.platform.accounts;

import java.util.Locale;
import java.util.Optional;

/// What a password must be: long rather than odd (NIST SP 800-63B-4, section 3.1.1).
final class Passphrase {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;
    private static final int DISTINCT = 6;

    private Passphrase() {}

    /// The message key of what is wrong with it, or nothing.
    static Optional<String> findFault(String typed, String again, String email) {
        if (typed.codePointCount(0, typed.length()) < SHORTEST) {
            return Optional.of("accounts.password.short");
        }
        if (typed.length() > LONGEST) {
            return Optional.of("accounts.password.long");
        }
        if (typed.codePoints().distinct().count() < DISTINCT) {
            return Optional.of("accounts.password.plain");
        }
        String local = email.contains("@") ? email.substring(0, email.indexOf('@')) : email;
        if (local.length() > 3 && typed.toLowerCase(Locale.ROOT).contains(local.toLowerCase(Locale.ROOT))) {
            return Optional.of("accounts.password.name");
        }
        return typed.equals(again) ? Optional.empty() : Optional.of("accounts.password.differ");
    }
}
