package org.mouseion.app.discovery.guide.mind;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Work;
import org.mouseion.app.discovery.guide.DialogueState;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.entities.CollectionQuery;
import org.mouseion.app.discovery.guide.facts.MakerTold;
import org.mouseion.app.discovery.guide.facts.Told;
import org.mouseion.app.discovery.guide.facts.Voice;
import org.mouseion.app.discovery.guide.facts.WorkTold;
import org.mouseion.app.discovery.guide.understanding.Intent;
import org.mouseion.app.discovery.guide.visiting.Reception;
import org.mouseion.app.discovery.suggest.Named;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// "Our sources do not say", with what is nearest and a person.
@Component
class Refusals {

    private final WorkTold workTold;
    private final MakerTold makerTold;
    private final ObjectProvider<Reception> reception;

    Refusals(WorkTold workTold, MakerTold makerTold, ObjectProvider<Reception> reception) {
        this.workTold = workTold;
        this.makerTold = makerTold;
        this.reception = reception;
    }

    /// @param near what lies nearest and is no answer, or null
    Reply plain(String key, @Nullable Told near, Turning turning) {
        return refuse(turning.voice().linking("guide.refuse"), key, near, turning.state(), turning);
    }

    Reply unknowable(Turning turning) {
        return refuse(
                turning.voice().linking("guide.refuse.unknowable"),
                Intent.UNKNOWABLE.key(),
                null,
                turning.state(),
                turning);
    }

    Reply notRecorded(Intent intent, Work work, Turning turning) {
        Told told = workTold.notRecorded(intent, work, turning.voice());
        String focus = "work:" + work.id().value();
        return said(
                told,
                intent,
                focus,
                List.of(turning.voice().say("guide.choice.about", workTold.name(work, turning.voice()))),
                turning);
    }

    Reply notRecorded(Intent intent, Named maker, Turning turning) {
        Told told = makerTold.notRecorded(maker, turning.voice());
        String name = maker.text(turning.voice().locale());
        return said(told, intent, Focus.write(maker), List.of(turning.voice().say("guide.choice.life", name)), turning);
    }

    private Reply said(Told told, Intent intent, String focus, List<String> choices, Turning turning) {
        Voice voice = turning.voice();
        List<Reply.Said> all = new ArrayList<>(told.sentences());
        all.addAll(person(voice, turning));
        return new Reply(
                Reply.Kind.REFUSAL,
                voice.tag(),
                all,
                told.works(),
                null,
                choices,
                0,
                new DialogueState(
                        told.works(), focus, intent.key(), turning.state().day(), 0, choices),
                told.why(),
                intent.key());
    }

    Reply none(Intent intent, CollectionQuery query, Turning turning) {
        Voice voice = turning.voice();
        String asked = String.join(", ", query.labels(voice.locale()));
        Reply.Said said = asked.isEmpty() ? voice.linking("guide.refuse") : voice.linking("guide.refuse.none", asked);
        return refuse(said, intent.key(), null, turning.state(), turning);
    }

    Reply noMore(Turning turning) {
        return refuse(turning.voice().linking("guide.more.none"), "courtesy", null, turning.state(), turning);
    }

    Reply what(Turning turning) {
        return Replies.clarify(
                Intent.OPEN, List.of(turning.voice().linking("guide.refuse.what")), List.of(), List.of(), turning);
    }

    Reply order(Turning turning) {
        return refuse(turning.voice().linking("guide.refuse.order"), "injection", null, turning.state(), turning);
    }

    Reply words(Turning turning) {
        return refuse(turning.voice().linking("guide.refuse.words"), "no-words", null, turning.state(), turning);
    }

    Reply script(Turning turning) {
        return refuse(turning.voice().linking("guide.refuse.script"), "unreadable", null, turning.state(), turning);
    }

    /// Who wants a person is told where one is.
    Reply person(Turning turning) {
        Voice voice = turning.voice();
        List<Reply.Said> reach = reach(voice, turning);
        List<Reply.Said> all = new ArrayList<>(List.of(voice.linking("guide.person")));
        all.addAll(reach);
        return new Reply(
                reach.isEmpty() ? Reply.Kind.COURTESY : Reply.Kind.ANSWER,
                voice.tag(),
                all,
                List.of(),
                null,
                List.of(),
                1,
                turning.state(),
                List.of(voice.say("guide.why.courtesy")),
                "person");
    }

    private List<Reply.Said> reach(Voice voice, Turning turning) {
        Reception there = reception.getIfAvailable();
        return there == null ? List.of() : there.reach(voice, turning.now());
    }

    private List<Reply.Said> person(Voice voice, Turning turning) {
        List<Reply.Said> all = new ArrayList<>(List.of(voice.linking("guide.person")));
        all.addAll(reach(voice, turning));
        return all;
    }

    private Reply refuse(Reply.Said first, String key, @Nullable Told near, DialogueState state, Turning turning) {
        Voice voice = turning.voice();
        List<Reply.Said> all = new ArrayList<>(List.of(first));
        if (near != null) {
            all.add(voice.linking("guide.refuse.near"));
            all.addAll(near.sentences());
        }
        all.addAll(person(voice, turning));
        return new Reply(
                Reply.Kind.REFUSAL,
                voice.tag(),
                all,
                near == null ? List.of() : near.works(),
                null,
                List.of(voice.say("guide.choice.hours"), voice.say("guide.choice.person")),
                0,
                state,
                List.of(voice.say("guide.why.nothing")),
                key);
    }
}
