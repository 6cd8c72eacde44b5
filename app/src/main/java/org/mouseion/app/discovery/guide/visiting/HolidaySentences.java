package org.mouseion.app.discovery.guide.visiting;

import java.util.List;
import java.util.Locale;
import org.mouseion.algorithms.text.Sentences;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.platform.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What a passage of opening hours says of public holidays: its sentences that begin as the house begins those.
@Component
class HolidaySentences {

    private static final List<String> KEYS = List.of(
            "visiting.say.holiday.closed",
            "visiting.say.holiday.open",
            "visiting.say.holiday.all-closed",
            "visiting.say.holiday.others-closed",
            "visiting.say.holiday.others-usual");

    /// Stands for what is filled in; no sentence holds it.
    private static final String GAP = "\u0000";

    private final VisitPassages passages;
    private final MessageSource messages;

    HolidaySentences(VisitPassages passages, MessageSource messages) {
        this.passages = passages;
        this.messages = messages;
    }

    List<Reply.Said> quote(Passage passage) {
        Words words = new Words(messages, Locale.forLanguageTag(passage.language()));
        List<String> beginnings = KEYS.stream()
                .map(key -> words.say(key, GAP, GAP).split(GAP, 2)[0].strip())
                .toList();
        return Sentences.texts(passage.text(), passage.language()).stream()
                .filter(sentence -> beginnings.stream().anyMatch(sentence::startsWith))
                .map(sentence -> passages.quote(passage, sentence))
                .toList();
    }
}
