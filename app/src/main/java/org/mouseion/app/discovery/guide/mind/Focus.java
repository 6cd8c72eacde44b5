package org.mouseion.app.discovery.guide.mind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.FacetValues;
import org.mouseion.app.discovery.guide.entities.CollectionQuery;
import org.mouseion.app.discovery.guide.entities.HouseWords;
import org.mouseion.app.discovery.guide.facts.Told;
import org.mouseion.app.discovery.suggest.Named;

/// What a conversation is about, as [org.mouseion.app.discovery.guide.DialogueState] carries it: `work:12`, `agent:7`,
/// `list:maker=7;subject=31;from=1800;to=1899`, `text:/sources/4#a`. What comes back is looked up again and may be
/// anything.
sealed interface Focus {

    record OnWork(long id) implements Focus {}

    record OnMaker(Named maker) implements Focus {}

    record OnList(CollectionQuery query) implements Focus {}

    record OnNothing() implements Focus {}

    int LONGEST = 400;

    String QUOTED = "text:";

    static Focus read(String written, HouseWords house) {
        if (written.length() > LONGEST) {
            return new OnNothing();
        }
        if (written.matches("work:\\d{1,18}")) {
            return new OnWork(Long.parseLong(written.substring(5)));
        }
        if (written.startsWith("agent:")) {
            return house.findMaker(written.substring(6))
                    .<Focus>map(OnMaker::new)
                    .orElse(new OnNothing());
        }
        if (written.startsWith("list:")) {
            return list(written.substring(5), house).<Focus>map(OnList::new).orElse(new OnNothing());
        }
        return new OnNothing();
    }

    private static Optional<CollectionQuery> list(String written, HouseWords house) {
        List<CollectionQuery.Part> parts = new ArrayList<>();
        Integer from = null;
        Integer to = null;
        for (String part : written.split(";", -1)) {
            int is = part.indexOf('=');
            if (is < 0) {
                continue;
            }
            String name = part.substring(0, is);
            String value = part.substring(is + 1);
            if (name.equals("from")) {
                from = year(value);
            } else if (name.equals("to")) {
                to = year(value);
            } else {
                Optional<CollectionQuery.Part> read = part(name, value, house);
                if (read.isEmpty()) {
                    return Optional.empty();
                }
                parts.add(read.get());
            }
        }
        return Optional.of(new CollectionQuery(parts, from, to));
    }

    private static Optional<CollectionQuery.Part> part(String name, String value, HouseWords house) {
        for (Facet facet : Facet.values()) {
            if (facet.name().equalsIgnoreCase(name)) {
                List<Named> found = java.util.Arrays.stream(value.split("\\|"))
                        .flatMap(each -> house.find(facet, each).stream())
                        .toList();
                return found.isEmpty() ? Optional.empty() : Optional.of(new CollectionQuery.Part(facet, found));
            }
        }
        return Optional.empty();
    }

    private static @Nullable Integer year(String text) {
        return text.matches("-?\\d{1,5}") ? Integer.valueOf(text) : null;
    }

    static String write(CollectionQuery query) {
        StringBuilder out = new StringBuilder("list:");
        query.named()
                .forEach(part -> out.append(part.facet().name().toLowerCase(java.util.Locale.ROOT))
                        .append('=')
                        .append(String.join(
                                "|",
                                part.any().stream().map(Named::value).limit(4).toList()))
                        .append(';'));
        if (query.from() != null) {
            out.append("from=").append(query.from()).append(';');
        }
        if (query.to() != null) {
            out.append("to=").append(query.to()).append(';');
        }
        return out.length() > LONGEST ? "" : out.toString();
    }

    /// Where the passage stands that was quoted last.
    static Optional<String> quoted(String written) {
        return written.length() <= LONGEST && written.startsWith(QUOTED)
                ? Optional.of(written.substring(QUOTED.length()))
                : Optional.empty();
    }

    static String write(Told quoted) {
        return quoted.sentences().stream()
                .flatMap(said -> said.citations().stream())
                .map(citation -> QUOTED + citation.path())
                .filter(focus -> focus.length() <= LONGEST)
                .findFirst()
                .orElse("");
    }

    static String write(Named maker) {
        return FacetValues.findId(maker.value()).isPresent() ? "agent:" + maker.value() : "";
    }
}
