package org.mouseion.formats.dates.said;

import java.util.Optional;
import org.mouseion.formats.dates.edtf.EdtfDate;
import org.mouseion.formats.dates.edtf.EdtfEnd;
import org.mouseion.formats.dates.edtf.EdtfInterval;

/// Says a stretch of time: "1830–1832", "first half of the 19th century", "before 1900".
final class SaidInterval {

    private final Phrases phrases;
    private final SaidDate dates;

    SaidInterval(Phrases phrases) {
        this.phrases = phrases;
        this.dates = new SaidDate(phrases);
    }

    Optional<String> say(EdtfInterval interval) {
        if (interval.from() instanceof EdtfDate from && interval.to() instanceof EdtfDate to) {
            return between(from, to);
        }
        if (interval.to() instanceof EdtfDate to) {
            return dates.say(to).map(said -> phrases.say("before", about(to, said)));
        }
        if (interval.from() instanceof EdtfDate from) {
            return dates.say(from).map(said -> phrases.say("after", about(from, said)));
        }
        return Optional.empty();
    }

    private Optional<String> between(EdtfDate from, EdtfDate to) {
        boolean years = isPlainYear(from) && isPlainYear(to);
        if (years) {
            Optional<Stage> stage = Stage.find(from.earliestYear(), to.earliestYear());
            if (stage.isPresent()) {
                return Optional.of(phrases.say(stage.get().key(), dates.century(from.earliestYear() / 100 + 1)));
            }
            if (from.earliestYear() <= 0 && to.earliestYear() <= 0) {
                return Optional.of(phrases.say(
                        "bc", phrases.say("years", marked(from, to, 1 - from.earliestYear()), 1 - to.earliestYear())));
            }
        }
        Optional<String> first = dates.say(from);
        Optional<String> last = dates.say(to);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        boolean both = isApproximate(from) && isApproximate(to);
        String begun = both ? first.get() : about(from, first.get());
        String ended = both ? last.get() : about(to, last.get());
        boolean wordy = begun.contains(" ") || ended.contains(" ") || begun.contains("\u00a0");
        return Optional.of(phrases.say(wordy ? "from-to" : "years", begun, ended));
    }

    private Object marked(EdtfDate from, EdtfDate to, int year) {
        return isApproximate(from) && !isApproximate(to) ? phrases.say("about", year) : year;
    }

    private String about(EdtfDate date, String said) {
        return isApproximate(date) ? phrases.say("about", said) : said;
    }

    static boolean isApproximate(EdtfEnd end) {
        return end instanceof EdtfDate date && date.approximate();
    }

    private static boolean isPlainYear(EdtfDate date) {
        return date.month() == null && !date.year().digits().contains("X");
    }
}
