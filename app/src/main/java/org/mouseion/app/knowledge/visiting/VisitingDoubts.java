package org.mouseion.app.knowledge.visiting;

import java.util.ArrayList;
import java.util.List;
import org.mouseion.algorithms.calendar.Contradictions;
import org.mouseion.algorithms.calendar.Days;
import org.mouseion.app.knowledge.ClockWords;
import org.mouseion.app.knowledge.VisitingInformation.Price;
import org.mouseion.app.knowledge.VisitingInformation.Site;
import org.mouseion.app.platform.Words;
import org.springframework.stereotype.Component;

/// What a site says twice and differently, in sentences for the person who fills it in.
@Component
public final class VisitingDoubts {

    private final Openings openings;

    VisitingDoubts(Openings openings) {
        this.openings = openings;
    }

    public List<String> of(Site site, Words words) {
        List<String> doubts = new ArrayList<>();
        for (Contradictions.Found found : Contradictions.of(openings.of(site))) {
            doubts.add(
                    switch (found) {
                        case Contradictions.Found.Exceptions(var one, var other) ->
                            words.say("visiting.doubt.exceptions", days(one.when(), words), days(other.when(), words));
                        case Contradictions.Found.Seasons(var one, var other) ->
                            words.say("visiting.doubt.seasons", days(one.when(), words), days(other.when(), words));
                        case Contradictions.Found.LastAdmission(var span, int minutes) ->
                            words.say("visiting.doubt.last-admission", ClockWords.spans(List.of(span), words), minutes);
                        case Contradictions.Found.IntoNextDay(var evening, var morning) ->
                            words.say(
                                    "visiting.doubt.next-day",
                                    ClockWords.spans(List.of(evening), words),
                                    ClockWords.spans(List.of(morning), words));
                    });
        }
        prices(site, words, doubts);
        return doubts;
    }

    /// Two prices for the same people, on the same days, for the same thing, that are not the same.
    private static void prices(Site site, Words words, List<String> doubts) {
        List<Price> prices = site.prices();
        for (int i = 0; i < prices.size(); i++) {
            for (int j = i + 1; j < prices.size(); j++) {
                Price one = prices.get(i);
                Price other = prices.get(j);
                if (!one.amount().equals(other.amount()) && sameCase(one, other)) {
                    doubts.add(words.say(
                            "visiting.doubt.prices",
                            one.name().in(words.locale()),
                            DayWords.money(one.amount(), words),
                            other.name().in(words.locale()),
                            DayWords.money(other.amount(), words)));
                }
            }
        }
    }

    private static boolean sameCase(Price one, Price other) {
        boolean someoneSaid =
                one.minAge() != null || one.maxAge() != null || !one.audiences().isEmpty();
        boolean sameWords =
                one.forWhom().equals(other.forWhom()) && one.conditions().equals(other.conditions());
        boolean samePeople =
                one.audiences().equals(other.audiences()) && agesMeet(one, other) && (someoneSaid || sameWords);
        return samePeople
                && java.util.Objects.equals(one.place(), other.place())
                && one.where().equals(other.where())
                && sameKindOfAge(one, other)
                && daysMeet(one, other);
    }

    private static boolean sameKindOfAge(Price one, Price other) {
        return (one.minAge() == null && one.maxAge() == null) == (other.minAge() == null && other.maxAge() == null);
    }

    private static boolean agesMeet(Price one, Price other) {
        return least(one) <= most(other) && least(other) <= most(one);
    }

    private static int least(Price price) {
        return price.minAge() == null ? 0 : price.minAge();
    }

    private static int most(Price price) {
        return price.maxAge() == null ? Integer.MAX_VALUE : price.maxAge();
    }

    private static boolean daysMeet(Price one, Price other) {
        var a = one.validity();
        var b = other.validity();
        return (a.to() == null || b.from() == null || !a.to().isBefore(b.from()))
                && (b.to() == null || a.from() == null || !b.to().isBefore(a.from()));
    }

    private static String days(Days days, Words words) {
        return DayWords.days(days, words);
    }
}
