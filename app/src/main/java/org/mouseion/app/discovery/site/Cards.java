package org.mouseion.app.discovery.site;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Agent;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.collection.Agents;
import org.mouseion.app.collection.Maker;
import org.mouseion.app.collection.Picture;
import org.mouseion.app.collection.Pictures;
import org.mouseion.app.collection.ShownPicture;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.index.labels.LifeDates;
import org.mouseion.app.discovery.levels.Crumb;
import org.mouseion.app.discovery.levels.Crumbs;
import org.mouseion.app.platform.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Makes cards of works.
@Component
public class Cards {

    private static final Texts.Said NOTHING = new Texts.Said("", "");
    private static final int SHORT_TITLE = 24;
    private static final int MIDDLING_TITLE = 60;
    private static final int LONG_WORD = 10;
    private static final int LONGEST_WORD = 13;

    private final Works works;
    private final Agents agents;
    private final Pictures pictures;
    private final ObjectProvider<Crumbs> crumbs;

    Cards(Works works, Agents agents, Pictures pictures, ObjectProvider<Crumbs> crumbs) {
        this.works = works;
        this.agents = agents;
        this.pictures = pictures;
        this.crumbs = crumbs;
    }

    /// Cards of those works that exist, in the order asked.
    public List<Card> of(List<WorkId> ids, Words words) {
        List<Work> found = works.list(ids);
        Map<AgentId, Agent> known = agentsOf(found);
        Map<WorkId, List<ShownPicture>> shown = pictures.list(found);
        Map<WorkId, List<Crumb>> ways = waysOf(found, words);
        return found.stream()
                .map(work -> of(
                        work,
                        shown.getOrDefault(work.id(), List.of()),
                        known,
                        ways.getOrDefault(work.id(), List.of()),
                        words))
                .toList();
    }

    Card of(Work work, Words words) {
        return of(work, pictures.list(work), words);
    }

    Card of(Work work, List<ShownPicture> shown, Words words) {
        List<Work> one = List.of(work);
        return of(work, shown, agentsOf(one), waysOf(one, words).getOrDefault(work.id(), List.of()), words);
    }

    /// Asked only for works that lie in others: most houses have none.
    private Map<WorkId, List<Crumb>> waysOf(List<Work> found, Words words) {
        Crumbs levels = crumbs.getIfAvailable();
        List<WorkId> parts = found.stream()
                .filter(work -> work.facts().partOf() != null
                        && !work.facts().partOf().whole().isEmpty())
                .map(Work::id)
                .toList();
        return levels == null || parts.isEmpty() ? Map.of() : levels.of(parts, words);
    }

    /// The makers of all these works with one question, so that their names can be said in the reader's language.
    private Map<AgentId, Agent> agentsOf(List<Work> found) {
        Set<AgentId> ids = new LinkedHashSet<>();
        found.forEach(work -> work.facts().makers().forEach(maker -> {
            if (maker.agent() != null) {
                ids.add(maker.agent());
            }
        }));
        return agents.list(ids).stream().collect(Collectors.toMap(Agent::id, Function.identity(), (a, b) -> a));
    }

    /// A card shows what everybody may see, wherever they are.
    private static Card of(
            Work work, List<ShownPicture> shown, Map<AgentId, Agent> known, List<Crumb> way, Words words) {
        WorkFacts facts = work.facts();
        Texts.Said title = title(facts, words);
        return new Card(
                work.id().value(),
                "/works/" + work.id().value(),
                facts.makers().stream().map(m -> by(m, known, words)).toList(),
                title,
                FactWords.date(facts.dated(), words.locale()),
                facts.medium().find(words.locale()).orElse(NOTHING),
                FactWords.size(facts.dimensionsWritten(), words.locale()),
                facts.credit().find(words.locale()).orElse(NOTHING),
                facts.inventoryNumber(),
                way,
                shown.stream()
                        .filter(ShownPicture::isOpen)
                        .findFirst()
                        .map(p -> shown(p, words))
                        .orElse(null),
                new Card.Plate(Ages.of(facts.dated()), length(title.text()), Ages.label(facts.dated(), words)));
    }

    /// The title, or what the thing is where nobody gave it one.
    static Texts.Said title(WorkFacts facts, Words words) {
        return facts.title()
                .find(words.locale())
                .or(() -> facts.kinds().stream()
                        .flatMap(kind -> kind.label().find(words.locale()).stream())
                        .findFirst())
                .orElseGet(() -> new Texts.Said(words.tag(), words.say("site.untitled")));
    }

    static Card.Shown shown(ShownPicture shown, Words words) {
        Picture picture = shown.picture();
        ShownPicture.Held held = shown.held();
        return new Card.Shown(
                picture.address(),
                picture.width(),
                picture.height(),
                picture.alt().find(words.locale()).orElse(NOTHING),
                picture.credit().find(words.locale()).orElse(NOTHING),
                picture.faithful(),
                shown.sources(),
                held == null ? "" : held.service() + "/info.json",
                held == null ? NOTHING : held.description().find(words.locale()).orElse(NOTHING),
                shown.crop(1200, 630),
                picture.rights(),
                shown.isOpen());
    }

    /// The name as the record writes it, or the agent's own in the reader's language where it has one there.
    private static Card.By by(Maker maker, Map<AgentId, Agent> known, Words words) {
        AgentId id = maker.agent();
        Agent agent = id == null ? null : known.get(id);
        String name = agent == null
                ? maker.name()
                : agent.name().byTag().getOrDefault(words.locale().getLanguage(), maker.name());
        return new Card.By(
                name,
                id == null ? "" : "/makers/" + id.value(),
                orEmpty(maker.qualifier()),
                LifeDates.of(maker.life(), agent, words));
    }

    private static String length(String title) {
        int longest = Arrays.stream(title.split("[\\s-]+"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        if (title.length() > MIDDLING_TITLE || longest > LONGEST_WORD) {
            return "l";
        }
        return title.length() > SHORT_TITLE || longest > LONG_WORD ? "m" : "";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
