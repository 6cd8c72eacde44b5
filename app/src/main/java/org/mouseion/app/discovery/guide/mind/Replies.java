package org.mouseion.app.discovery.guide.mind;

import java.util.ArrayList;
import java.util.List;
import org.mouseion.app.discovery.guide.DialogueState;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.facts.Told;
import org.mouseion.app.discovery.guide.facts.Voice;
import org.mouseion.app.discovery.guide.understanding.Intent;

/// Puts replies together.
final class Replies {

    private Replies() {}

    static Reply answer(Told told, Intent intent, String focus, Turning turning) {
        return answer(told, intent, focus, List.of(), 0, turning);
    }

    static Reply answer(Told told, Intent intent, String focus, List<String> choices, int shown, Turning turning) {
        Voice voice = turning.voice();
        List<String> why = new ArrayList<>(told.why());
        why.add(voice.say("guide.why.intent", voice.say("guide.kind." + kind(intent))));
        why.add(voice.say("guide.why.computed"));
        DialogueState state = new DialogueState(
                told.works(), focus, intent.key(), turning.state().day(), shown, choices);
        return new Reply(
                Reply.Kind.ANSWER,
                voice.tag(),
                told.sentences(),
                told.works(),
                told.table(),
                choices,
                1,
                state,
                why,
                intent.key());
    }

    static Reply clarify(
            Intent intent, List<Reply.Said> sentences, List<Long> works, List<String> choices, Turning turning) {
        Voice voice = turning.voice();
        return new Reply(
                Reply.Kind.CLARIFY,
                voice.tag(),
                sentences,
                works,
                null,
                choices,
                0.5,
                new DialogueState(works, "", intent.key(), turning.state().day(), 0, choices),
                List.of(
                        voice.say("guide.why.several"),
                        voice.say("guide.why.intent", voice.say("guide.kind." + kind(intent)))),
                intent.key());
    }

    static Reply courtesy(Intent intent, String key, List<String> choices, Turning turning) {
        Voice voice = turning.voice();
        return new Reply(
                Reply.Kind.COURTESY,
                voice.tag(),
                List.of(voice.linking(key)),
                List.of(),
                null,
                choices,
                1,
                turning.state(),
                List.of(voice.say("guide.why.courtesy")),
                intent.key());
    }

    static String kind(Intent intent) {
        if (intent.isOfVisit()) {
            return "visit";
        }
        if (intent.isOfWork()) {
            return "work";
        }
        if (intent.isOfMaker()) {
            return "maker";
        }
        return switch (intent) {
            case MADE_WHEN_BY, IS_BY, IS_DATED, SIMILAR -> "work";
            case COUNT, LIST, OLDEST, NEWEST, LARGEST, SMALLEST, COMPARE, NEAR -> "collection";
            default -> "open";
        };
    }
}
