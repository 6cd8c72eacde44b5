package org.mouseion.app.collection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who may see a picture or the pages of a work. Rules only ever tighten: see [#and].
public sealed interface Access {

    /// Everybody.
    Access OPEN = new Open();

    record Open() implements Access {}

    /// Whoever is in the house.
    record OnSite() implements Access {}

    /// Nobody outside the desk before `until`; everybody from that day on.
    record Embargo(LocalDate until) implements Access {}

    /// The desk only.
    record Staff() implements Access {}

    /// @param name `OPEN`, `ON_SITE`, `EMBARGO` or `STAFF`
    /// @param until for `EMBARGO` only
    static Access of(String name, @Nullable LocalDate until) {
        return switch (name) {
            case "OPEN" -> OPEN;
            case "ON_SITE" -> new OnSite();
            case "EMBARGO" -> until == null ? new Staff() : new Embargo(until);
            case "STAFF" -> new Staff();
            default ->
                throw new IllegalArgumentException("Access is OPEN, ON_SITE, EMBARGO or STAFF, but got '" + name + "'");
        };
    }

    /// The name [#of] reads.
    default String word() {
        return switch (this) {
            case Open open -> "OPEN";
            case OnSite onSite -> "ON_SITE";
            case Embargo embargo -> "EMBARGO";
            case Staff staff -> "STAFF";
        };
    }

    /// What holds on that day: an embargo that is over is open, one that is not is the desk's.
    default Access on(LocalDate day) {
        return this instanceof Embargo embargo ? embargo.until().isAfter(day) ? new Staff() : OPEN : this;
    }

    /// Both rules at once, each as it holds on a day ([#on]): the stricter one.
    default Access and(Access other) {
        return strictness() >= other.strictness() ? this : other;
    }

    /// Whether a visitor may see it; `here` where they are in the house. An embargo counts as in force: see [#on].
    default boolean isFor(boolean here) {
        return switch (this) {
            case Open open -> true;
            case OnSite onSite -> here;
            case Embargo embargo -> false;
            case Staff staff -> false;
        };
    }

    private int strictness() {
        return switch (this) {
            case Open open -> 0;
            case OnSite onSite -> 1;
            case Embargo embargo -> 2;
            case Staff staff -> 3;
        };
    }
}
