package org.mouseion.app.collection.catalogue.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mouseion.app.collection.Maker;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Work;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Tongues;
import org.mouseion.app.platform.Words;

/// Small things the pages of the catalogue say over and over.
public final class Shown {

    private Shown() {}

    /// The title to show, marked with its language; "untitled" where there is none.
    public static Texts.Said title(Work work, Words words) {
        return work.facts()
                .title()
                .find(words.locale())
                .orElseGet(() -> new Texts.Said(words.tag(), words.say("catalogue.untitled")));
    }

    public static String makers(Work work) {
        return work.facts().makers().stream().map(Maker::name).distinct().collect(Collectors.joining(", "));
    }

    public static String day(Instant instant, Words words) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Tongues.forDates(words.locale()))
                .format(instant.atZone(ZoneId.systemDefault()));
    }

    public static String when(Instant instant, Words words) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Tongues.forDates(words.locale()))
                .format(instant.atZone(ZoneId.systemDefault()));
    }

    /// `lang` for a tag, or null where nobody stated the language.
    @org.jspecify.annotations.Nullable
    public static String lang(String tag) {
        return tag.equals(Texts.UNDETERMINED) ? null : tag;
    }

    /// The languages a text is offered in: the four of the house, and those it has already.
    public static List<String> tags(Texts texts, Page page) {
        List<String> tags = new ArrayList<>();
        if (texts.byTag().containsKey(Texts.UNDETERMINED)) {
            tags.add(Texts.UNDETERMINED);
        }
        tags.add(page.words().tag());
        Tongues.ALL.stream()
                .map(Locale::toLanguageTag)
                .filter(tag -> !tags.contains(tag))
                .forEach(tags::add);
        texts.byTag().keySet().stream().filter(tag -> !tags.contains(tag)).forEach(tags::add);
        return tags;
    }

    /// A language's name in the language of the page.
    public static String language(String tag, Words words) {
        return tag.equals(Texts.UNDETERMINED)
                ? words.say("catalogue.language.und")
                : Locale.forLanguageTag(tag).getDisplayName(words.locale());
    }

    /// In one line, for a field that shows one.
    public static String any(Texts texts, Words words) {
        return texts.in(words.locale());
    }

    public static List<Map.Entry<String, List<String>>> fromSource(Work work) {
        return List.copyOf(work.facts().fromSource().entrySet());
    }
}
