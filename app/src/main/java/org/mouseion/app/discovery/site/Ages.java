package org.mouseion.app.discovery.site;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.platform.Words;

/// The broad ages by which the site colours works: antiquity, the Middle Ages, then centuries.
final class Ages {

    private static final String[] ROMAN = {
        "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
        "XVII", "XVIII", "XIX", "XX", "XXI"
    };

    /// The year writing begins, about.
    private static final int HISTORY = -3200;

    private Ages() {}

    /// `antiquity` to the year 499, `medieval` to 1399, `c15` … `c21`; empty where no year is known.
    static String of(@Nullable Dated dated) {
        Integer year = middle(dated);
        if (year == null) {
            return "";
        }
        if (year < 500) {
            return "antiquity";
        }
        return year < 1400 ? "medieval" : "c" + Math.clamp(century(year), 15, 21);
    }

    /// The century as this language writes it, or the age before them; nothing where no year is known.
    static @Nullable Content label(@Nullable Dated dated, Words words) {
        Integer year = middle(dated);
        if (year == null) {
            return null;
        }
        int century = century(year);
        if (century < 1 || century > 21) {
            int before = (int) Math.ceil((1 - year) / 100.0);
            return before < 1 || before > 21
                    ? words.html(year < HISTORY ? "site.age.prehistory" : "site.age.antiquity")
                    : words.html("site.century.before", ROMAN[before], before, ordinal(before, words));
        }
        return words.html("site.century", ROMAN[century], century, ordinal(century, words));
    }

    static Content label(int century, Words words) {
        return words.html("site.century", ROMAN[century], century, ordinal(century, words));
    }

    private static int century(int year) {
        return Math.floorDiv(year - 1, 100) + 1;
    }

    private static @Nullable Integer middle(@Nullable Dated dated) {
        if (dated == null) {
            return null;
        }
        Integer earliest = dated.earliest();
        Integer latest = dated.latest();
        if (earliest != null && latest != null) {
            return Math.floorDiv(earliest + latest, 2);
        }
        return earliest != null ? earliest : latest;
    }

    /// The whole ordinal in English ("19th"), its ending in French ("e", "er"); the other languages ask for neither.
    private static String ordinal(int n, Words words) {
        if (words.tag().equals("fr")) {
            return n == 1 ? "er" : "e";
        }
        if (n % 100 >= 11 && n % 100 <= 13) {
            return n + "th";
        }
        return switch (n % 10) {
            case 1 -> n + "st";
            case 2 -> n + "nd";
            case 3 -> n + "rd";
            default -> n + "th";
        };
    }
}
