package org.mouseion.app.discovery.guide.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mouseion.app.collection.Maker;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.SearchQuery.Sort;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.entities.CollectionQuery;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.WorkIndex;
import org.springframework.stereotype.Component;

/// Says of works counted as a maker's how many their records put at a distance from that maker, or in doubt: "after",
/// "attributed to". The words are the records' own.
@Component
class DistantMakers {

    /// Works read one by one; of more nothing is said.
    private static final int READ = 400;

    private final WorkIndex index;
    private final Works works;
    private final Citing citing;

    DistantMakers(WorkIndex index, Works works, Citing citing) {
        this.index = index;
        this.works = works;
        this.citing = citing;
    }

    /// @param total works that the query counts
    Optional<Reply.Said> tell(CollectionQuery query, long total, LocalDate day, Voice voice) {
        if (!query.isOfAMaker() || total > READ) {
            return Optional.empty();
        }
        List<Work> distant = works
                .list(
                        index
                                .find(new Lookup(query.clause(), Sort.RELEVANCE, 0, READ, Set.of(), 0, false, true))
                                .rows()
                                .stream()
                                .map(row -> new WorkId(row.work()))
                                .toList())
                .stream()
                .filter(work -> isDistant(work, query))
                .toList();
        if (distant.isEmpty()) {
            return Optional.empty();
        }
        String words = distant.stream()
                .flatMap(work -> work.facts().makers().stream())
                .filter(maker -> isQualified(maker) && isAsked(maker, query))
                .map(maker -> voice.say("guide.count.distant.word", String.valueOf(maker.qualifier())))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        String said = voice.say("guide.count.distant", distant.size(), words);
        return Optional.of(voice.claim(
                List.of(citing.count(said, query.path(), distant.getFirst().id(), day, voice)),
                "guide.count.distant",
                distant.size(),
                words));
    }

    /// Whether the record names the maker asked for, and nowhere plainly.
    private static boolean isDistant(Work work, CollectionQuery query) {
        List<Maker> named = work.facts().makers().stream()
                .filter(maker -> isAsked(maker, query))
                .toList();
        return !named.isEmpty() && named.stream().allMatch(DistantMakers::isQualified);
    }

    private static boolean isQualified(Maker maker) {
        return maker.qualifier() != null && !maker.qualifier().isBlank();
    }

    private static boolean isAsked(Maker maker, CollectionQuery query) {
        return query.named().stream()
                .filter(part -> part.facet() == Facet.MAKER)
                .flatMap(part -> part.any().stream())
                .anyMatch(named -> WorkTold.is(maker, named));
    }
}
