package org.mouseion.app.discovery.guide.handed;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.mouseion.algorithms.calendar.Opening;
import org.mouseion.app.knowledge.Visiting;
import org.mouseion.app.knowledge.VisitingInformation;
import org.mouseion.app.platform.DayText;
import org.mouseion.app.platform.Tongues;
import org.mouseion.app.platform.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The desk as the form of visiting information has it: contact, and the hours of the main site.
@Component
class VisitingContact implements DeskContact {

    private final ObjectProvider<Visiting> visiting;
    private final MessageSource messages;

    VisitingContact(ObjectProvider<Visiting> visiting, MessageSource messages) {
        this.visiting = visiting;
        this.messages = messages;
    }

    @Override
    public Optional<Reached> find(Locale language, ZonedDateTime now) {
        Visiting form = visiting.getIfAvailable();
        return form == null
                ? Optional.empty()
                : form.find(now.toLocalDate())
                        .flatMap(known -> known.sites().stream().findFirst())
                        .map(site -> new Reached(
                                site.contact().email(), site.contact().telephone(), hours(form, site, language, now)));
    }

    private String hours(Visiting form, VisitingInformation.Site site, Locale language, ZonedDateTime now) {
        Words words = new Words(messages, language);
        ZonedDateTime there = now.withZoneSameInstant(site.zone());
        var hours = form.hours(site);
        Optional<Opening> open = hours.findOpening(there);
        if (open.isPresent()) {
            return words.say("guide.pages.desk.until", time(open.get().to(), language));
        }
        return hours.findNext(there)
                .map(next -> words.say(
                        "guide.pages.desk.next",
                        DayText.of(next.from().toLocalDate(), FormatStyle.FULL, language),
                        time(next.from(), language)))
                .orElse("");
    }

    private static String time(ZonedDateTime at, Locale language) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(Tongues.forDates(language))
                .format(at);
    }
}
