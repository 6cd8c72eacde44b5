package org.mouseion.app.discovery.guide.visiting;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.calendar.DayHours;
import org.mouseion.algorithms.calendar.Opening;
import org.mouseion.algorithms.calendar.OpeningHours;
import org.mouseion.algorithms.calendar.Rule;
import org.mouseion.algorithms.text.Sentences;
import org.mouseion.app.discovery.guide.Citation;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.facts.Told;
import org.mouseion.app.discovery.guide.facts.Voice;
import org.mouseion.app.discovery.guide.understanding.Spoken;
import org.mouseion.app.knowledge.ClockWords;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.Visiting;
import org.mouseion.app.knowledge.VisitingInformation.Site;
import org.mouseion.app.knowledge.VisitingSection;
import org.mouseion.app.platform.DayText;
import org.springframework.stereotype.Component;

/// When the house is open: on a day, now, next, and until when; computed by the rule that decides.
@Component
class VisitHours {

    private static final int QUOTED = 9;

    private final Visiting visiting;
    private final VisitPassages passages;
    private final HoursSentences parts;

    VisitHours(Visiting visiting, VisitPassages passages, HoursSentences parts) {
        this.visiting = visiting;
        this.passages = passages;
        this.parts = parts;
    }

    /// What was asked of the hours.
    ///
    /// @param day the day spoken of, or null for none
    /// @param now whether this very moment is meant
    /// @param last whether the last admission is meant
    /// @param holidays whether public holidays at large are meant
    /// @param closed whether the days without hours are meant
    record Asked(@Nullable DayAsked day, boolean now, boolean last, boolean holidays, boolean closed) {

        static Asked of(Spoken spoken, Optional<DayAsked> day, VisitWords words) {
            List<String> said = spoken.folded();
            return new Asked(
                    day.orElse(null),
                    words.has("now", said),
                    words.has("last-admission", said),
                    words.has("public-holidays", said),
                    words.has("which-day", said) && words.has("closed", said));
        }
    }

    Optional<Told> tell(Site site, Asked asked, ZonedDateTime now, Voice voice) {
        OpeningHours hours = visiting.hours(site);
        ZonedDateTime here = now.withZoneSameInstant(site.zone());
        List<Reply.Said> said = new ArrayList<>();
        List<String> why = new ArrayList<>();
        DayAsked day = asked.day();
        if (asked.now()) {
            said.addAll(atOnce(site, hours, here, voice));
        } else if (day == null && asked.holidays()) {
            passages.find(site, VisitingSection.HOURS, voice)
                    .ifPresent(passage -> said.addAll(parts.onHolidays(passage)));
        } else if (day == null && asked.closed()) {
            passages.find(site, VisitingSection.HOURS, voice)
                    .ifPresent(passage -> said.addAll(parts.onClosedDays(passage)));
        } else if (day == null && !asked.last()) {
            line(site, hours.on(here.toLocalDate()), false, voice).ifPresent(said::add);
            passages.find(site, VisitingSection.HOURS, voice).ifPresent(passage -> said.addAll(quoted(passage)));
        } else {
            LocalDate which = day == null ? here.toLocalDate() : day.day();
            DayHours on = hours.on(which);
            line(site, on, true, voice).ifPresent(said::add);
            because(site, on, voice).ifPresent(said::add);
            if (day != null && day.both()) {
                line(site, hours.on(which.plusDays(1)), true, voice).ifPresent(said::add);
            }
            if (on instanceof DayHours.Closed && which.equals(here.toLocalDate())) {
                next(site, hours, here, voice).ifPresent(said::add);
            }
            why.add(rule(on, voice));
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(new Told(said, List.of(), null, why));
    }

    private List<Reply.Said> atOnce(Site site, OpeningHours hours, ZonedDateTime here, Voice voice) {
        Optional<Opening> open = hours.findOpening(here);
        DayHours today = hours.on(here.toLocalDate());
        List<Reply.Said> said = new ArrayList<>();
        passage(site, today, voice).ifPresent(passage -> {
            List<Citation> cited = List.of(passages.cite(passage, passage.text()));
            said.add(open.map(o -> voice.claim(
                            cited, "guide.hours.now.open", clock(o.to().withZoneSameInstant(site.zone()), voice)))
                    .orElseGet(() -> voice.claim(cited, "guide.hours.now.closed")));
        });
        if (open.isEmpty()) {
            next(site, hours, here, voice).ifPresent(said::add);
        }
        return said;
    }

    Optional<Reply.Said> next(Site site, OpeningHours hours, ZonedDateTime here, Voice voice) {
        return hours.findNext(here).flatMap(opening -> {
            ZonedDateTime from = opening.from().withZoneSameInstant(site.zone());
            return passage(site, hours.on(from.toLocalDate()), voice)
                    .map(passage -> voice.claim(
                            List.of(passages.cite(passage, passage.text())),
                            "guide.hours.next",
                            date(from.toLocalDate(), voice),
                            clock(from, voice)));
        });
    }

    /// "Tuesday, 14 July 2026: open from 10:00 to 18:00."
    Optional<Reply.Said> line(Site site, DayHours on, boolean last, Voice voice) {
        return passage(site, on, voice).map(passage -> {
            List<Citation> cited = List.of(passages.cite(passage, passage.text()));
            String day = date(on.day(), voice);
            return switch (on) {
                case DayHours.Closed closed -> voice.claim(cited, "guide.hours.closed", day);
                case DayHours.Open open ->
                    voice.claim(
                            cited,
                            "guide.hours.open",
                            day,
                            ClockWords.spans(open.spans(), last ? site.hours().lastAdmission() : 0, voice.words()));
            };
        });
    }

    private static String clock(ZonedDateTime time, Voice voice) {
        return ClockWords.time(time.toLocalTime(), voice.words());
    }

    static String date(LocalDate day, Voice voice) {
        String written = DayText.of(day, FormatStyle.FULL, voice.locale());
        return written.substring(0, 1).toUpperCase(voice.locale()) + written.substring(1);
    }

    private Optional<Passage> passage(Site site, DayHours on, Voice voice) {
        VisitingSection section =
                on.why().deciding() instanceof Rule.Special ? VisitingSection.EXCEPTIONS : VisitingSection.HOURS;
        return passages.find(site, section, voice).or(() -> passages.find(site, VisitingSection.HOURS, voice));
    }

    /// The reason a person wrote beside an exceptional day, or the name of the holiday.
    private Optional<Reply.Said> because(Site site, DayHours on, Voice voice) {
        Optional<String> reason = switch (on.why().deciding()) {
            case Rule.Special special -> reason(site, special, voice);
            case Rule.Holiday holiday ->
                visiting.listHolidays(site, on.day().getYear()).stream()
                        .filter(h -> h.day().equals(on.day()))
                        .map(h -> h.name().in(voice.locale()))
                        .findFirst();
            case Rule.InSeason season -> Optional.empty();
            case Rule.OfWeek week -> Optional.empty();
        };
        return reason.filter(text -> !text.isBlank())
                .flatMap(text -> passage(site, on, voice)
                        .map(passage -> voice.claim(
                                List.of(passages.cite(passage, passage.text())), "guide.hours.because", text)));
    }

    private static Optional<String> reason(Site site, Rule.Special special, Voice voice) {
        String name = special.day().name();
        if (!name.matches("\\d{1,4}")) {
            return Optional.empty();
        }
        int at = Integer.parseInt(name);
        return at < site.hours().exceptions().size()
                ? Optional.of(site.hours().exceptions().get(at).reason().in(voice.locale()))
                : Optional.empty();
    }

    private static String rule(DayHours on, Voice voice) {
        return voice.say(
                switch (on.why().deciding()) {
                    case Rule.Special special -> "guide.why.hours.special";
                    case Rule.Holiday holiday -> "guide.why.hours.holiday";
                    case Rule.InSeason season -> "guide.why.hours.season";
                    case Rule.OfWeek week -> "guide.why.hours.week";
                });
    }

    private List<Reply.Said> quoted(Passage passage) {
        return Sentences.texts(passage.text(), passage.language()).stream()
                .limit(QUOTED)
                .map(sentence -> passages.quote(passage, sentence))
                .toList();
    }
}
