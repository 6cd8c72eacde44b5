package org.mouseion.app.knowledge.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.knowledge.Validity;
import org.mouseion.app.platform.DayText;
import org.mouseion.app.platform.Words;

/// Small things the pages of knowledge write over and over.
public final class Written {

    private Written() {}

    public static String day(@Nullable LocalDate day, Words words) {
        return day == null ? "" : DayText.of(day, FormatStyle.MEDIUM, words.locale());
    }

    public static String day(Instant instant, Words words) {
        return day(instant.atZone(ZoneId.systemDefault()).toLocalDate(), words);
    }

    public static String when(Instant instant, Words words) {
        return DayText.of(instant.atZone(ZoneId.systemDefault()), words.locale());
    }

    /// "until 30 Nov 2026", "from …", "… to …"; empty for always.
    public static String validity(Validity validity, Words words) {
        if (validity.from() == null && validity.to() == null) {
            return "";
        }
        String key = validity.from() == null ? "to" : validity.to() == null ? "from" : "both";
        return words.say("sources.validity." + key, day(validity.from(), words), day(validity.to(), words));
    }

    public static String language(String tag, Words words) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(words.locale());
        return name.isEmpty() ? tag : name;
    }

    /// For a date field.
    public static String field(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    public static String key(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
