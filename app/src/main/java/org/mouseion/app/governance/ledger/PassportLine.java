package org.mouseion.app.governance.ledger;

import java.util.Locale;
import org.mouseion.app.governance.Passport;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Words;

/// A passport as the desk shows it: in words, where there are words, and as the chain writes it otherwise.
public record PassportLine(Passport passport, String action, String subject, String actor) {

    static PassportLine of(Passport passport, Words words, People people) {
        var deed = passport.deed();
        return new PassportLine(
                passport,
                words.sayOr(deed.action(), "ledger.action." + deed.action()),
                named(deed.subject(), words, people),
                named(deed.actor(), words, people));
    }

    /// What `kind:id` names.
    private static String named(String written, Words words, People people) {
        String kind = written.replaceFirst(":.*", "");
        String id = written.substring(Math.min(written.length(), kind.length() + 1));
        return switch (kind) {
            case "house" -> people.nameOf(0);
            case "account" -> id.matches("\\d{1,18}") ? people.nameOf(Long.parseLong(id)) : written;
            case "engine" -> id.replace('@', ' ');
            case "task" ->
                words.sayOr(
                        written, "sockets.task." + id.toUpperCase(Locale.ROOT).replace('-', '_'));
            default -> words.sayOr(written, "ledger.of." + kind, id);
        };
    }
}
