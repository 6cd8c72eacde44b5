package org.mouseion.app.collection.catalogue.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Agent;
import org.mouseion.app.collection.AgentDraft;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.collection.Agents;
import org.mouseion.app.collection.Maker;
import org.mouseion.app.collection.PlaceId;
import org.mouseion.app.collection.PlaceMention;
import org.mouseion.app.collection.Places;
import org.mouseion.app.collection.Texts;
import org.springframework.stereotype.Component;

/// Makers and places of a form: a name that changed is looked up anew, and made known where nobody has it.
@Component
final class FormNames {

    /// What the list of suggestions writes: the name, then the agent's number.
    private static final Pattern CHOSEN = Pattern.compile("(.+?)\\s*\\[(\\d{1,18})]");

    private final Agents agents;
    private final Places places;

    FormNames(Agents agents, Places places) {
        this.agents = agents;
        this.places = places;
    }

    static String chosen(Agent agent, String name) {
        return name + " [" + agent.id().value() + "]";
    }

    /// Inside a transaction: a new name becomes an agent.
    List<Maker> makers(Sent sent, List<Maker> seen) {
        if (!sent.hasAny("makers.")) {
            return seen;
        }
        List<Maker> makers = new ArrayList<>();
        for (int i = 0; i < sent.count("makers"); i++) {
            String name = "makers." + i;
            String written = sent.get(name + ".name");
            if (!written.isEmpty()) {
                makers.add(maker(sent, name, written, i < seen.size() ? seen.get(i) : null));
            }
        }
        return makers;
    }

    private Maker maker(Sent sent, String name, String written, @Nullable Maker before) {
        String role = sent.find(name + ".role").orElse(null);
        String qualifier = sent.find(name + ".qualifier").orElse(null);
        String life = sent.find(name + ".life").orElse(null);
        if (before != null && before.name().equals(written)) {
            return new Maker(before.agent(), written, role, qualifier, life);
        }
        Matcher chosen = CHOSEN.matcher(written);
        if (chosen.matches()) {
            AgentId id = new AgentId(Long.parseLong(chosen.group(2)));
            Optional<Agent> agent = agents.find(id);
            if (agent.isPresent()) {
                return new Maker(id, chosen.group(1), role, qualifier, life == null ? lifeOf(agent.get()) : life);
            }
        }
        AgentId id = agents.identify(List.of(draft(written))).getFirst();
        return new Maker(id, written, role, qualifier, life);
    }

    static @Nullable String lifeOf(Agent agent) {
        String born = agent.born() == null ? "" : agent.born().written();
        String died = agent.died() == null ? "" : agent.died().written();
        return born.isEmpty() && died.isEmpty() ? null : born + "–" + died;
    }

    private static AgentDraft draft(String name) {
        return new AgentDraft(
                null,
                Agent.Kind.UNKNOWN,
                Texts.of(name),
                name,
                List.of(),
                null,
                null,
                Texts.NONE,
                Texts.NONE,
                Texts.NONE,
                null,
                Texts.NONE,
                List.of());
    }

    /// Inside a transaction: a new name becomes a place.
    List<PlaceMention> places(Sent sent, List<PlaceMention> seen, String language) {
        if (!sent.hasAny("places.")) {
            return seen;
        }
        List<PlaceMention> mentions = new ArrayList<>();
        for (int i = 0; i < Math.max(sent.count("places"), seen.size()); i++) {
            String name = "places." + i;
            PlaceMention before = i < seen.size() ? seen.get(i) : null;
            String written = sent.get(name + ".name");
            if (written.isEmpty()) {
                continue;
            }
            PlaceMention.Part part =
                    sent.find(name + ".part").map(PlaceMention.Part::valueOf).orElse(PlaceMention.Part.OTHER);
            boolean same = before != null && before.name().byTag().containsValue(written);
            mentions.add(
                    before != null && same
                            ? new PlaceMention(before.place(), before.name(), part)
                            : mention(written, part, language));
        }
        return mentions;
    }

    private PlaceMention mention(String written, PlaceMention.Part part, String language) {
        Texts name = Texts.of(language, written);
        PlaceId place =
                places.identify(List.of(new Places.Draft(name, "", null, null))).getFirst();
        return new PlaceMention(place, name, part);
    }
}
