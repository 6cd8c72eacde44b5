package org.mouseion.app.knowledge.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.knowledge.Audience;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.Validity;
import org.mouseion.app.knowledge.sources.Particulars;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Tongues;
import org.springframework.util.MultiValueMap;

/// Lays what a person sent over the particulars they saw.
final class SourceForm {

    private SourceForm() {}

    static Source apply(MultiValueMap<String, String> fields, Source seen) {
        String title = get(fields, "title");
        if (title.isEmpty()) {
            throw new Problem("source-without-title", 422);
        }
        String owner = get(fields, "owner");
        return new Particulars(
                        title,
                        get(fields, "author"),
                        Tongues.find(get(fields, "language"))
                                .map(Locale::getLanguage)
                                .orElse(seen.language()),
                        owner.isEmpty() ? seen.owner() : owner,
                        seen.ownerAccount(),
                        priority(get(fields, "priority"), seen.priority()),
                        validity(fields),
                        day(get(fields, "review")),
                        audience(get(fields, "audience"), seen.audience()),
                        get(fields, "rights"),
                        fields.containsKey("quotable"))
                .apply(seen);
    }

    static Validity validity(MultiValueMap<String, String> fields) {
        LocalDate from = day(get(fields, "from"));
        LocalDate to = day(get(fields, "to"));
        if (from != null && to != null && to.isBefore(from)) {
            throw new Problem("validity-swapped", 422, from.toString(), to.toString());
        }
        return new Validity(from, to);
    }

    private static @Nullable LocalDate day(String written) {
        if (written.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException unreadable) {
            throw new Problem("day-unreadable", 422, written);
        }
    }

    private static int priority(String written, int seen) {
        return written.matches("[1-5]") ? Integer.parseInt(written) : seen;
    }

    private static Audience audience(String written, Audience seen) {
        for (Audience audience : Audience.values()) {
            if (audience.name().equals(written)) {
                return audience;
            }
        }
        return seen;
    }

    static String get(MultiValueMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
