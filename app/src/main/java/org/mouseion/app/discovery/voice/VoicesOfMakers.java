package org.mouseion.app.discovery.voice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mouseion.app.collection.Agent;
import org.mouseion.app.discovery.OwnWords;
import org.mouseion.app.discovery.guide.talk.HouseZone;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.springframework.stereotype.Component;

/// The voices by the makers of the catalogue: by the maker that was chosen at the desk, else by the same name in any
/// order ("Goya, Francisco de").
@Component
class VoicesOfMakers implements OwnWords {

    private final Voices voices;
    private final Corpora corpora;
    private final Analysis analysis;
    private final HouseZone zone;
    private final Clock clock;

    VoicesOfMakers(Voices voices, Corpora corpora, Analysis analysis, HouseZone zone, Clock clock) {
        this.voices = voices;
        this.corpora = corpora;
        this.analysis = analysis;
        this.zone = zone;
        this.clock = clock;
    }

    @Override
    public Optional<Door> find(Agent agent) {
        List<Voice> all = voices.list();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone.get());
        return all.stream()
                .filter(voice -> voice.agent() == agent.id().value())
                .findFirst()
                .or(() -> byName(agent, all))
                .filter(voice -> corpora.get(voice.author(), today).sentences() > 0)
                .map(voice -> new Door(voice.author(), "/voices/" + voice.key()));
    }

    /// Only where one voice bears the name, and nobody else was chosen for it.
    private Optional<Voice> byName(Agent agent, List<Voice> all) {
        Set<Set<String>> names = new HashSet<>(
                agent.name().byTag().values().stream().map(this::words).collect(Collectors.toSet()));
        agent.otherNames().forEach(name -> names.add(words(name)));
        names.removeIf(name -> name.size() < 2);
        List<Voice> same = all.stream()
                .filter(voice -> voice.agent() == 0 && names.contains(words(voice.author())))
                .toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    private Set<String> words(String name) {
        return new TreeSet<>(analysis.words(name));
    }
}
