package org.mouseion.app.discovery.guide.visiting;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.mouseion.algorithms.text.Sentences;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.platform.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Sentences of a passage of opening hours that speak of one thing: they are known by the words the house begins them
/// with.
@Component
class HoursSentences {

    private static final List<String> OF_HOLIDAYS = List.of(
            "visiting.say.holiday.closed",
            "visiting.say.holiday.open",
            "visiting.say.holiday.all-closed",
            "visiting.say.holiday.others-closed",
            "visiting.say.holiday.others-usual");

    /// Stands for what is filled in; no sentence holds it.
    private static final String GAP = "\u0000";

    private final VisitPassages passages;
    private final MessageSource messages;

    HoursSentences(VisitPassages passages, MessageSource messages) {
        this.passages = passages;
        this.messages = messages;
    }

    List<Reply.Said> onHolidays(Passage passage) {
        Words words = words(passage);
        List<String> beginnings = OF_HOLIDAYS.stream()
                .map(key -> words.say(key, GAP, GAP).split(GAP, 2)[0].strip())
                .toList();
        return quote(passage, sentence -> beginnings.stream().anyMatch(sentence::startsWith));
    }

    /// Weekdays and holidays without hours.
    List<Reply.Said> onClosedDays(Passage passage) {
        Words words = words(passage);
        String closed = words.say("visiting.say.days", GAP, words.say("visiting.say.closed"))
                .split(GAP, 2)[1];
        String holidays =
                words.say("visiting.say.holiday.closed", GAP).split(GAP, 2)[0].strip();
        return quote(passage, sentence -> sentence.endsWith(closed) || sentence.startsWith(holidays));
    }

    private Words words(Passage passage) {
        return new Words(messages, Locale.forLanguageTag(passage.language()));
    }

    private List<Reply.Said> quote(Passage passage, Predicate<String> wanted) {
        return Sentences.texts(passage.text(), passage.language()).stream()
                .distinct()
                .filter(wanted)
                .map(sentence -> passages.quote(passage, sentence))
                .toList();
    }
}
