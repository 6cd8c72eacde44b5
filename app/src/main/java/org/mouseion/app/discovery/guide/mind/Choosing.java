package org.mouseion.app.discovery.guide.mind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mouseion.app.collection.Work;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.entities.FoundWork;
import org.mouseion.app.discovery.guide.facts.Voice;
import org.mouseion.app.discovery.guide.facts.WorkTold;
import org.mouseion.app.discovery.guide.understanding.Intent;
import org.mouseion.app.discovery.suggest.Named;
import org.springframework.stereotype.Component;

/// Asks back where several readings are likely, each choice a complete question.
@Component
class Choosing {

    private final Referents referents;
    private final WorkTold told;

    Choosing(Referents referents, WorkTold told) {
        this.referents = referents;
        this.told = told;
    }

    Reply works(Intent intent, List<FoundWork> found, long more, Turning turning) {
        Voice voice = turning.voice();
        List<Work> works = referents.list(found.stream().map(FoundWork::id).toList());
        Map<String, Integer> times = new LinkedHashMap<>();
        works.forEach(work -> times.merge(choice(work, voice), 1, Integer::sum));
        List<String> choices = new ArrayList<>();
        for (Work work : works) {
            String choice = choice(work, voice);
            String number = work.facts().inventoryNumber();
            boolean told = times.getOrDefault(choice, 1) == 1 || number.isEmpty();
            choices.add(told ? choice : voice.say("guide.choice.number", number));
        }
        List<Reply.Said> said = new ArrayList<>();
        said.add(
                works.size() == 1
                        ? voice.linking("guide.clarify.work.one", told.title(works.getFirst(), voice))
                        : voice.linking("guide.clarify.work"));
        if (more > 0) {
            said.add(voice.linking("guide.clarify.more", more));
        }
        return Replies.clarify(
                intent, said, works.stream().map(w -> w.id().value()).toList(), choices, turning);
    }

    private String choice(Work work, Voice voice) {
        String maker = told.maker(work, voice);
        return maker.isEmpty()
                ? voice.say("guide.choice.about", told.title(work, voice))
                : voice.say("guide.choice.about.by", told.title(work, voice), maker);
    }

    static Reply makers(Intent intent, List<Named> found, Turning turning) {
        Voice voice = turning.voice();
        boolean works = !intent.isOfMaker() || intent == Intent.WORKS_OF;
        List<String> choices = found.stream()
                .map(maker -> voice.say(works ? "guide.choice.works" : "guide.choice.life", maker.text(voice.locale())))
                .distinct()
                .toList();
        Reply.Said said = found.size() == 1
                ? voice.linking("guide.clarify.maker.one", found.getFirst().text(voice.locale()))
                : voice.linking("guide.clarify.maker");
        return Replies.clarify(intent, List.of(said), List.of(), choices, turning);
    }
}
