package org.mouseion.app.discovery.voice.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.collection.Agents;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.FacetValues;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.discovery.suggest.HouseNames;
import org.mouseion.app.discovery.suggest.Named;
import org.mouseion.app.discovery.voice.Voice;
import org.mouseion.app.platform.Problem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The maker of the catalogue whose words a voice says, as somebody at the desk names them.
@Component
class ChosenMakers {

    /// A number, or the address of the maker's page.
    private static final Pattern NUMBER = Pattern.compile("(?:.*/makers/)?(\\d{1,18})(?:[?#].*)?");

    private static final int NAMED = 5;

    private final ObjectProvider<Agents> agents;
    private final ObjectProvider<HouseNames> names;
    private final Analysis analysis;

    ChosenMakers(ObjectProvider<Agents> agents, ObjectProvider<HouseNames> names, Analysis analysis) {
        this.agents = agents;
        this.names = names;
        this.analysis = analysis;
    }

    /// @param written the maker's number, the address of their page, or their name in any order
    /// @throws Problem where nobody of the catalogue is meant, or several may be
    long get(String written) {
        Matcher number = NUMBER.matcher(written);
        if (number.matches()) {
            long id = Long.parseLong(number.group(1));
            if (agents.stream().noneMatch(all -> all.find(new AgentId(id)).isPresent())) {
                throw new Problem("voice-maker-none", 422, written);
            }
            return id;
        }
        Set<String> words = words(written);
        List<Named> same = names.stream()
                .flatMap(all -> all.list().stream())
                .filter(named -> named.facet() == Facet.MAKER
                        && named.all().stream().anyMatch(name -> words(name).equals(words)))
                .toList();
        if (same.size() > 1) {
            throw new Problem("voice-maker-several", 422, written, String.join(", ", numbers(same)));
        }
        return same.stream()
                .flatMap(named -> FacetValues.findId(named.value()).stream())
                .findFirst()
                .orElseThrow(() -> new Problem("voice-maker-none", 422, written));
    }

    private static List<String> numbers(List<Named> same) {
        return same.stream().limit(NAMED).map(Named::value).toList();
    }

    private Set<String> words(String name) {
        return new TreeSet<>(analysis.words(name));
    }

    /// The names of the makers that were chosen, by their number.
    Map<Long, String> names(List<Voice> voices, Locale locale) {
        Map<Long, String> byId = new HashMap<>();
        List<AgentId> chosen = voices.stream()
                .map(Voice::agent)
                .filter(agent -> agent > 0)
                .map(AgentId::new)
                .toList();
        agents.stream()
                .flatMap(all -> chosen.isEmpty() ? Stream.empty() : all.list(chosen).stream())
                .forEach(agent -> byId.put(agent.id().value(), agent.name().in(locale)));
        return byId;
    }
}
