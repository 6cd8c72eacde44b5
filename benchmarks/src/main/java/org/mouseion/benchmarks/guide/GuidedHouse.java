package org.mouseion.benchmarks.guide;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mouseion.app.collection.Agent;
import org.mouseion.app.collection.Agents;
import org.mouseion.app.collection.Maker;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.guide.Citation;
import org.mouseion.app.discovery.guide.DialogueState;
import org.mouseion.app.discovery.guide.Guide;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.Turn;
import org.mouseion.app.discovery.suggest.HouseNames;
import org.mouseion.app.knowledge.Ground;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.SourceKind;
import org.mouseion.app.knowledge.Sources;
import org.mouseion.benchmarks.Options;
import org.mouseion.benchmarks.house.Collections;
import org.mouseion.benchmarks.house.MeasuredHouse;

/// A house with one collection and its guide.
public final class GuidedHouse implements AutoCloseable {

    /// A Tuesday morning in the season of the demonstration's winter programme: every question is asked then.
    public static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 24, 10, 30, 0, 0, ZoneId.of("Europe/Paris"));

    private final MeasuredHouse house;

    private GuidedHouse(MeasuredHouse house) {
        this.house = house;
    }

    /// Opens it, filling it where it is empty, and waits until all is in its index.
    public static GuidedHouse open(String collection, Options options) throws IOException, InterruptedException {
        Path folder = options.work().resolve("guide-" + collection);
        if (options.has("anew")) {
            Collections.clear(folder);
        }
        MeasuredHouse house = MeasuredHouse.open(folder);
        try {
            if (house.isEmpty()) {
                switch (collection) {
                    case "demo" -> house.bringInDemo();
                    case "tate" -> Collections.TATE.bringInto(house, options.shared());
                    case "joconde" -> Collections.JOCONDE.bringInto(house, options.shared());
                    default -> throw new IllegalArgumentException("No collection '" + collection + "'");
                }
            }
            house.awaitMeant();
            house.awaitSettled();
            awaitNames(house);
            return new GuidedHouse(house);
        } catch (IOException | InterruptedException | RuntimeException broken) {
            house.close();
            throw broken;
        }
    }

    /// The names of makers and things are read some seconds behind the index; visitors come to a house that is open.
    public static void awaitNames(MeasuredHouse house) throws InterruptedException {
        while (house.get(HouseNames.class).list().isEmpty()) {
            Thread.sleep(100);
        }
    }

    <T> T get(Class<T> bean) {
        return house.get(bean);
    }

    /// Says the turns one after the other, as a browser would, and gives the last reply.
    Reply converse(List<String> turns, Locale language) {
        Guide guide = house.get(Guide.class);
        DialogueState state = DialogueState.NONE;
        Reply reply = null;
        for (String turn : turns) {
            reply = guide.answer(new Turn(turn, language, state, NOW));
            state = reply.state();
        }
        return Objects.requireNonNull(reply);
    }

    Judged judge(AskedQuestion asked) {
        Reply reply = converse(asked.turns(), asked.language());
        Stream<Citation> citations = Stream.concat(
                reply.sentences().stream().flatMap(said -> said.citations().stream()),
                reply.table() == null ? Stream.empty() : reply.table().citations().stream());
        List<String> cited =
                citations.flatMap(citation -> names(citation).stream()).toList();
        return Judged.of(asked, reply, cited, labels(reply.works(), asked.language()));
    }

    /// What a question may call what is cited.
    private List<String> names(Citation citation) {
        if (citation.ground() instanceof Ground.OfWork ground) {
            return house.get(Works.class)
                    .find(ground.work())
                    .map(GuidedHouse::names)
                    .orElse(List.of());
        }
        return sourceOf(citation).map(GuidedHouse::names).orElse(List.of());
    }

    private static List<String> names(Work work) {
        List<String> names = new ArrayList<>();
        String id = work.source().id();
        names.add(id);
        names.add("w" + id.substring(Math.max(0, id.length() - 4)));
        Arrays.stream(work.facts().inventoryNumber().split(";"))
                .map(String::strip)
                .forEach(number -> {
                    names.add(number);
                    names.add(number.replaceAll(" ?[a-z]$", ""));
                    names.add(number.replaceAll(" ?\\(.*\\)$", ""));
                });
        return names;
    }

    static List<String> names(Source source) {
        List<String> names = new ArrayList<>(
                source.kind() == SourceKind.VISITING
                        ? List.of("v:hours", "v:prices", "v:access", "v:transport", "v:services", "v:rules")
                        : List.of());
        String file = source.origin().replaceAll(".*/", "");
        names.add("s:" + file.replaceAll("(\\.(en|fr|nl|es))?\\.md$", ""));
        return names;
    }

    private Optional<Source> sourceOf(Citation citation) {
        String path = citation.path();
        return house.get(Sources.class).list().stream()
                .filter(source -> path.equals("/sources/" + source.id().value())
                        || path.startsWith("/sources/" + source.id().value() + "#"))
                .findFirst();
    }

    private List<String> labels(List<Long> works, Locale language) {
        Agents agents = house.get(Agents.class);
        return house.get(Works.class).list(works.stream().map(WorkId::new).toList()).stream()
                .map(work -> work.facts().title().in(language) + " "
                        + work.facts().makers().stream()
                                .map(Maker::agent)
                                // A maker nobody knows by name ("anonyme") has no authority.
                                .filter(Objects::nonNull)
                                .flatMap(id -> agents.find(id).stream())
                                .map(Agent::name)
                                .map(name -> name.in(language))
                                .toList())
                .toList();
    }

    @Override
    public void close() {
        house.close();
    }
}
