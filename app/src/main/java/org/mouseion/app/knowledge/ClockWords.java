package org.mouseion.app.knowledge;

import java.time.LocalTime;
import java.util.List;
import org.mouseion.algorithms.calendar.Span;
import org.mouseion.app.platform.Words;

/// Hours as each language writes them: in the passages of visiting information, and where an answer is computed from
/// it.
public final class ClockWords {

    private ClockWords() {}

    /// `10 h 30`, `10:30`, `10.30 uur`.
    public static String time(LocalTime time, Words words) {
        return words.say(
                time.getMinute() == 0 ? "visiting.say.time.full" : "visiting.say.time", hour(time), minutes(time));
    }

    /// `de 10 h à 18 h`, `from 10:00 to 18:00`, `van 10.00 tot 18.00 uur`.
    public static String spans(List<Span> spans, Words words) {
        return and(spans.stream().map(span -> span(span, words)).toList(), words);
    }

    /// The same with the hour at which the last visitor is let in, where that is before closing.
    ///
    /// @param lastAdmission minutes before closing; 0 for none
    public static String spans(List<Span> spans, int lastAdmission, Words words) {
        if (lastAdmission <= 0) {
            return spans(spans, words);
        }
        List<String> last = spans.stream()
                .map(span -> time(span.to().minusMinutes(lastAdmission), words))
                .toList();
        return words.say("visiting.say.spans.last", spans(spans, words), and(last, words));
    }

    private static String span(Span span, Words words) {
        String bare = words.say("visiting.say.time.bare", hour(span.from()), minutes(span.from()));
        return words.say("visiting.say.span", time(span.from(), words), time(span.to(), words), bare);
    }

    /// "Monday, Tuesday and Sunday".
    public static String and(List<String> names, Words words) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        String last = names.getLast();
        return words.say("visiting.say.and", String.join(", ", names.subList(0, names.size() - 1)), last);
    }

    private static String hour(LocalTime time) {
        return Integer.toString(time.getHour());
    }

    private static String minutes(LocalTime time) {
        return "%02d".formatted(time.getMinute());
    }
}
