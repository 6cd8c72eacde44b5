package org.mouseion.app.discovery.guide.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.SearchQuery.Sort;
import org.mouseion.app.discovery.SimilarWorks;
import org.mouseion.app.discovery.guide.Citation;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.entities.CollectionQuery;
import org.mouseion.app.discovery.guide.understanding.Intent;
import org.mouseion.app.discovery.index.Clause;
import org.mouseion.app.discovery.index.Findings;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.TextField;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.platform.Reason;
import org.springframework.stereotype.Component;

/// What the catalogue says as a whole: how many, which, the oldest, what is like something.
@Component
public class CollectionTold {

    /// Works shown at once.
    public static final int SHOWN = 6;

    /// Works that are measured one by one to find the largest.
    private static final int MEASURED = 400;

    private final WorkIndex index;
    private final Works works;
    private final SimilarWorks similar;
    private final WorkTold workTold;
    private final RecordReader reader;
    private final Citing citing;
    private final DistantMakers distant;

    CollectionTold(
            WorkIndex index,
            Works works,
            SimilarWorks similar,
            WorkTold workTold,
            RecordReader reader,
            Citing citing,
            DistantMakers distant) {
        this.distant = distant;
        this.index = index;
        this.works = works;
        this.similar = similar;
        this.workTold = workTold;
        this.reader = reader;
        this.citing = citing;
    }

    /// @param total how many there are
    public record Listed(Told told, long total) {}

    /// Whether there is any work at all that the query asks for.
    public boolean isAny(CollectionQuery query) {
        return !index.find(Lookup.best(query.clause(), 1)).rows().isEmpty();
    }

    /// @param skip how many were shown before
    public Optional<Listed> list(CollectionQuery query, int skip, boolean counted, LocalDate day, Voice voice) {
        Findings found = index.find(new Lookup(query.clause(), Sort.RELEVANCE, skip, SHOWN, Set.of(), 0, false, true));
        if (found.rows().isEmpty()) {
            return Optional.empty();
        }
        List<Work> shown = works.list(
                found.rows().stream().map(row -> new WorkId(row.work())).toList());
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        long total = found.total();
        String asked = String.join(", ", query.labels(voice.locale()));
        String counts =
                query.isAll() ? voice.say("guide.passage.all", total) : voice.say("guide.passage.count", asked, total);
        String passage = skip == 0 ? counts : voice.say("guide.passage.shown", counts, skip + 1, skip + shown.size());
        Citation citation = citing.count(passage, query.path(), shown.getFirst().id(), day, voice);
        List<Reply.Said> said = new ArrayList<>();
        if (skip == 0) {
            said.add(
                    query.isAll()
                            ? voice.claim(List.of(citation), "guide.count.all", total)
                            : voice.claim(List.of(citation), "guide.count", asked, total));
            distant.tell(query, total, day, voice).ifPresent(said::add);
        } else {
            said.add(voice.claim(List.of(citation), "guide.list.next", skip + 1, skip + shown.size(), total));
        }
        if (!counted || total <= SHOWN || skip > 0) {
            shown.forEach(work -> said.add(line(work, voice)));
        } else {
            said.add(voice.linking("guide.list.some"));
        }
        Told told = new Told(
                said,
                shown.stream().map(w -> w.id().value()).toList(),
                null,
                List.of(voice.say("guide.why.count", query.isAll() ? voice.say("guide.catalogue") : asked)));
        return Optional.of(new Listed(told, total));
    }

    /// "Title – maker, date", as its record says.
    private Reply.Said line(Work work, Voice voice) {
        List<Citation> citations = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (Field field : List.of(Field.MAKER, Field.DATE)) {
            reader.read(field, work.facts(), voice).ifPresent(value -> {
                parts.add(value.said());
                citations.add(citing.field(work, field, value, voice));
            });
        }
        String title = workTold.title(work, voice);
        if (citations.isEmpty()) {
            citations.add(citing.field(work, Field.KIND, RecordValue.of(title, "und"), voice));
        }
        return new Reply.Said(
                parts.isEmpty()
                        ? voice.say("guide.line.bare", title)
                        : voice.say("guide.line", title, String.join(", ", parts)),
                voice.tag(),
                citations,
                false);
    }

    /// The oldest, newest, largest or smallest, by what the records say.
    public Optional<Told> extreme(Intent intent, CollectionQuery query, Voice voice) {
        return switch (intent) {
            case OLDEST -> dated(query, Sort.OLDEST, "guide.oldest", voice);
            case NEWEST -> dated(query, Sort.NEWEST, "guide.newest", voice);
            default -> measured(intent, query, voice);
        };
    }

    private Optional<Told> dated(CollectionQuery query, Sort sort, String key, Voice voice) {
        List<Work> first = works
                .list(index.find(Lookup.page(query.clause(), sort, 0, 8)).rows().stream()
                        .map(row -> new WorkId(row.work()))
                        .toList())
                .stream()
                .filter(work -> work.facts().dated() != null)
                .toList();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Work work = first.getFirst();
        return reader.read(Field.DATE, work.facts(), voice)
                .map(value -> Told.of(
                        voice.claim(
                                List.of(citing.field(work, Field.DATE, value, voice)),
                                key,
                                workTold.title(work, voice),
                                value.said()),
                        List.of(work.id().value()),
                        voice.say("guide.why.dates")));
    }

    private Optional<Told> measured(Intent intent, CollectionQuery query, Voice voice) {
        Findings found = index.find(new Lookup(query.clause(), Sort.RELEVANCE, 0, MEASURED, Set.of(), 0, false, true));
        if (found.total() > MEASURED) {
            return Optional.empty();
        }
        Comparator<Work> bySize = Comparator.comparingDouble(Compared::size);
        List<Work> sized = works
                .list(found.rows().stream().map(row -> new WorkId(row.work())).toList())
                .stream()
                .filter(work -> Compared.size(work) > 0)
                .sorted(intent == Intent.LARGEST ? bySize.reversed() : bySize)
                .toList();
        if (sized.isEmpty()) {
            return Optional.empty();
        }
        Work work = sized.getFirst();
        return reader.read(Field.SIZE, work.facts(), voice)
                .map(value -> Told.of(
                        voice.claim(
                                List.of(citing.field(work, Field.SIZE, value, voice)),
                                intent == Intent.LARGEST ? "guide.largest" : "guide.smallest",
                                workTold.title(work, voice),
                                value.said(),
                                sized.size()),
                        List.of(work.id().value()),
                        voice.say("guide.why.sizes", sized.size(), found.total())));
    }

    /// Works like one, and in what way.
    public Optional<Told> similar(Work work, Voice voice) {
        List<SimilarWorks.Group> groups = similar.find(work.id(), 3, voice.locale());
        List<Reply.Said> said = new ArrayList<>();
        List<Long> shown = new ArrayList<>();
        for (SimilarWorks.Group group : groups.stream().limit(3).toList()) {
            List<Work> alike = works.list(
                    group.works().stream().map(SimilarWorks.Like::work).toList());
            if (!alike.isEmpty()) {
                said.add(Reply.Said.linking(sentence(group.reason(), voice), voice.tag()));
                alike.forEach(each -> {
                    said.add(line(each, voice));
                    shown.add(each.id().value());
                });
            }
        }
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Told(
                        said, shown, null, List.of(voice.say("guide.why.similar", workTold.title(work, voice)))));
    }

    private static String sentence(Reason reason, Voice voice) {
        return voice.say(reason.key(), reason.arguments().toArray());
    }

    /// Works whose records say that they hang in a room.
    public Optional<Told> inRoom(String room, Voice voice) {
        Clause said = Clause.anyOf(List.<Clause>of(
                new Clause.Phrase(TextField.NOTE, List.of("room", room), 1, 1),
                new Clause.Phrase(TextField.NOTE, List.of("salle", room), 1, 1),
                new Clause.Phrase(TextField.NOTE, List.of("zaal", room), 1, 1),
                new Clause.Phrase(TextField.NOTE, List.of("sala", room), 1, 1)));
        List<Reply.Said> lines = new ArrayList<>();
        List<Long> shown = new ArrayList<>();
        for (Work work : works.list(index.find(Lookup.best(said, SHOWN * 4)).rows().stream()
                .map(row -> new WorkId(row.work()))
                .toList())) {
            reader.read(Field.ROOM, work.facts(), voice)
                    .filter(value ->
                            value.said().matches("(?i).*\\b0*" + java.util.regex.Pattern.quote(room) + "\\b.*"))
                    .ifPresent(value -> {
                        lines.add(voice.claim(
                                List.of(citing.field(work, Field.ROOM, value, voice)),
                                "guide.work.room",
                                workTold.title(work, voice),
                                value.said()));
                        shown.add(work.id().value());
                    });
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Told(lines, shown, null, List.of(voice.say("guide.why.room"))));
    }
}
