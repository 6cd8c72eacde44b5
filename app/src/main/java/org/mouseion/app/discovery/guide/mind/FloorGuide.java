package org.mouseion.app.discovery.guide.mind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.mouseion.app.ai.Languages;
import org.mouseion.app.discovery.guide.DialogueState;
import org.mouseion.app.discovery.guide.Guide;
import org.mouseion.app.discovery.guide.Rehearsals;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.Turn;
import org.mouseion.app.discovery.guide.facts.Voice;
import org.mouseion.app.discovery.guide.selection.Quoting;
import org.mouseion.app.discovery.guide.understanding.Grammars;
import org.mouseion.app.discovery.guide.understanding.Insults;
import org.mouseion.app.discovery.guide.understanding.Intent;
import org.mouseion.app.discovery.guide.understanding.Reading;
import org.mouseion.app.discovery.guide.understanding.Spoken;
import org.mouseion.app.discovery.guide.understanding.TurnLanguage;
import org.mouseion.app.discovery.protocol.Finding;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.platform.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The guide without any model.
@Component
class FloorGuide implements Guide, Rehearsals {

    private static final Logger log = LoggerFactory.getLogger(FloorGuide.class);

    private final Grammars grammars = new Grammars();
    private final Insults insults = new Insults();
    private final TurnLanguage language;
    private final MessageSource messages;
    private final Answering answering;
    private final Refusals refusals;
    private final Quoting quoting;
    private final Care care;
    private final AskedOfHouse asked;

    FloorGuide(
            Optional<Languages> languages,
            MessageSource messages,
            Answering answering,
            Refusals refusals,
            Quoting quoting,
            Care care,
            AskedOfHouse asked) {
        this.language = new TurnLanguage(languages);
        this.messages = messages;
        this.answering = answering;
        this.refusals = refusals;
        this.quoting = quoting;
        this.care = care;
        this.asked = asked;
    }

    @Override
    public Reply answer(Turn turn) {
        return answer(turn, () -> quoting.on(turn.now().toLocalDate()));
    }

    @Override
    public Guide rehearsing(SourceId source) {
        return turn -> answer(turn, () -> quoting.rehearsing(turn.now().toLocalDate(), source));
    }

    /// @param texts what may be quoted
    private Reply answer(Turn turn, Supplier<Quoting.Texts> texts) {
        Spoken spoken = Spoken.of(turn.words());
        String tag = language.of(spoken, turn.page());
        Optional<Finding> sensitive = care.hear(turn.words());
        if (sensitive.isPresent() && sensitive.get().comesFirst()) {
            return care.meet(sensitive.get(), tag, trusted(turn.state()));
        }
        Spoken calm = insults.without(spoken, tag);
        Turning turning = new Turning(
                calm,
                new Voice(new Words(messages, Locale.of(tag))),
                grammars.of(tag),
                trusted(turn.state()),
                turn.now());
        try {
            if (spoken.isEmpty()) {
                return refusals.words(turning);
            }
            if (isInAnotherScript(spoken)) {
                return refusals.script(turning);
            }
            if (calm.isEmpty()) {
                return Replies.courtesy(Intent.INSULT, "guide.insult", List.of(), turning);
            }
            List<Reading> readings = grammars.read(calm, tag);
            Reply reply = answering.answer(readings, new QuotedTexts(texts.get(), asked), turning);
            return sensitive.isEmpty() ? reply : care.beside(reply, sensitive.get());
        } catch (RuntimeException fault) {
            // Never with the visitor's words.
            log.warn(
                    "The guide could not answer a turn of {} words",
                    spoken.words().size(),
                    fault);
            return refusals.plain("fault", null, turning);
        }
    }

    private static boolean isInAnotherScript(Spoken spoken) {
        return spoken.text()
                .codePoints()
                .noneMatch(c -> Character.isDigit(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    /// What came back from the browser, without what can be nothing of ours.
    private static DialogueState trusted(DialogueState state) {
        List<Long> works = new ArrayList<>(state.works());
        works.removeIf(id -> id <= 0);
        return new DialogueState(
                works,
                state.focus().length() > Focus.LONGEST ? "" : state.focus(),
                state.topic().length() > 40 ? "" : state.topic(),
                state.day(),
                Math.clamp(state.shown(), 0, 10_000),
                state.asked().stream().filter(asked -> asked.length() <= 400).toList());
    }
}
