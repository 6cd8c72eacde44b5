package org.mouseion.app.knowledge.sources;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.knowledge.Ground;
import org.mouseion.app.knowledge.GroundMoved.How;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.PassageId;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.SourceDraft.PassageDraft;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.SourceState;
import org.mouseion.app.knowledge.moves.Moves;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The life of a source, step by step, each inside the caller's transaction: drafted, published, withdrawn,
/// published again.
@Component
class SourceWriting {

    private final SourceRows sources;
    private final PassageRows passages;
    private final DraftRows drafts;
    private final Moves moves;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SourceWriting(
            SourceRows sources,
            PassageRows passages,
            DraftRows drafts,
            Moves moves,
            Ledger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sources = sources;
        this.passages = passages;
        this.drafts = drafts;
        this.moves = moves;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /// A new source, of which nothing is published yet.
    SourceId begin(Source particulars, List<PassageDraft> words, String file, Person person) {
        SourceId id = new SourceId(sources.nextNumber());
        Source source = with(particulars, id, 0, SourceState.DRAFT, now());
        sources.write(source, 0, file);
        redraft(source, particulars, words, List.of(), file, person);
        ledger.write(new Deed(
                "knowledge.source.taken",
                subject(id),
                actor(person),
                Map.of(
                        "kind", source.kind().name(),
                        "language", source.language(),
                        "passages", Integer.toString(words.size()))));
        return id;
    }

    /// Replaces the draft. Where it says what is published already, there is no draft afterwards.
    ///
    /// @param relatives passages of an older version whose numbers may come back
    /// @return whether something waits to be published
    boolean redraft(
            Source now,
            Source particulars,
            List<PassageDraft> words,
            Collection<Passage> relatives,
            String file,
            Person person) {
        SourceId id = now.id();
        List<Passage> published = inForce(id);
        List<Passage> drafted = passages.listDraft(id);
        Map<PassageId, Passage> before = new LinkedHashMap<>();
        drafted.forEach(passage -> before.put(passage.id(), passage));
        published.forEach(passage -> before.putIfAbsent(passage.id(), passage));
        relatives.forEach(passage -> before.putIfAbsent(passage.id(), passage));
        Weave weave =
                new Weave(id, particulars.language(), before.values(), passages.listAnchors(id), sources::nextNumber);
        List<Passage> woven = weave.weave(words.stream()
                .map(CleanWords::passage)
                .filter(passage -> !passage.text().isEmpty())
                .toList());
        Source wanted = with(particulars, id, now.version(), now.state(), now.changed());
        passages.drop(id, PassageRows.DRAFT);
        boolean waits = now.version() == 0 || !wanted.equals(now) || !woven.equals(published);
        if (waits) {
            passages.write(id, PassageRows.DRAFT, woven);
            drafts.write(wanted, file, person.id());
            if (now.version() == 0) {
                sources.write(wanted, 0, file);
            }
        } else {
            drafts.drop(id);
        }
        Set<PassageId> inForce = published.stream().map(Passage::id).collect(Collectors.toSet());
        List<Passage> onlyDrafted =
                drafted.stream().filter(p -> !inForce.contains(p.id())).toList();
        if (!onlyDrafted.isEmpty()) {
            events.publishEvent(new WordsMoved(wanted, onlyDrafted, woven, false));
        }
        return waits;
    }

    /// Lets the draft speak; without one, lets a withdrawn source speak again.
    Source publish(Source now, Person person) {
        DraftRows.Waiting waiting = drafts.find(now.id()).orElse(null);
        if (waiting == null && now.state() != SourceState.WITHDRAWN) {
            throw new Problem("source-nothing-to-publish", 409, now.title());
        }
        List<Passage> before = inForce(now.id());
        int version = now.version() + 1;
        Source source = with(waiting == null ? now : waiting.source(), now.id(), version, SourceState.PUBLISHED, now());
        List<Passage> after = before;
        int words = sources.wordsOf(now.id());
        if (waiting != null) {
            after = passages.listDraft(now.id());
            if (after.equals(before)) {
                passages.drop(now.id(), PassageRows.DRAFT);
            } else {
                passages.promoteDraft(now.id(), version);
                words = version;
            }
            drafts.drop(now.id());
        }
        String file = waiting == null ? drafts.fileOf(now.id()) : waiting.file();
        sources.write(source, words, file);
        drafts.keep(source, words, file, person.id(), waiting == null ? "UNDONE" : "PUBLISHED");
        if (!after.equals(before)) {
            events.publishEvent(new WordsMoved(source, before, after, true));
            tellOfPassages(before, after);
        }
        tellOfSilence(now, source);
        moves.moved(List.of(now.id()));
        ledger.write(
                new Deed("knowledge.source.published", subject(now.id()), actor(person), facts(source, before, after)));
        return source;
    }

    Source withdraw(Source now, Person person, String why) {
        Source source = with(now, now.id(), now.version() + 1, SourceState.WITHDRAWN, now());
        int words = sources.wordsOf(now.id());
        String file = drafts.fileOf(now.id());
        sources.write(source, words, file);
        drafts.keep(source, words, file, person.id(), "WITHDRAWN");
        moves.moved(List.of(new Ground.OfSource(now.id())), How.WITHDRAWN, "source-withdrawn");
        moves.moved(List.of(now.id()));
        ledger.write(new Deed(
                "knowledge.source.withdrawn",
                subject(now.id()),
                actor(person),
                Map.of("version", Integer.toString(source.version()), "why", why)));
        return source;
    }

    /// Forgets the draft; a source that never was more than a draft stays, empty of words.
    void discard(Source now, Person person) {
        List<Passage> drafted = passages.listDraft(now.id());
        passages.drop(now.id(), PassageRows.DRAFT);
        drafts.drop(now.id());
        List<Passage> published = inForce(now.id());
        Set<PassageId> inForce = published.stream().map(Passage::id).collect(Collectors.toSet());
        List<Passage> gone =
                drafted.stream().filter(p -> !inForce.contains(p.id())).toList();
        events.publishEvent(new WordsMoved(now, gone, published, false));
        ledger.write(new Deed("knowledge.source.discarded", subject(now.id()), actor(person), Map.of()));
    }

    List<Passage> inForce(SourceId id) {
        int words = sources.wordsOf(id);
        return words == 0 ? List.of() : passages.list(id, words);
    }

    private void tellOfPassages(List<Passage> before, List<Passage> after) {
        Set<PassageId> kept = after.stream().map(Passage::id).collect(Collectors.toSet());
        Set<String> places = after.stream().map(Passage::anchor).collect(Collectors.toSet());
        List<Ground> changed = new ArrayList<>();
        List<Ground> gone = new ArrayList<>();
        for (Passage passage : before) {
            if (!kept.contains(passage.id())) {
                (places.contains(passage.anchor()) ? changed : gone).add(new Ground.OfPassage(passage.id()));
            }
        }
        moves.moved(changed, How.CHANGED, "passage-changed");
        moves.moved(gone, How.WITHDRAWN, "passage-gone");
    }

    /// New particulars may silence a source, or forbid to quote it.
    private void tellOfSilence(Source before, Source after) {
        LocalDate today = LocalDate.now(clock);
        if (before.speaksOn(today) && !after.speaksOn(today)) {
            boolean over = after.validity().isOverOn(today);
            moves.moved(
                    List.of(new Ground.OfSource(after.id())),
                    over ? How.EXPIRED : How.WITHDRAWN,
                    over ? "source-expired" : "source-changed");
        } else if (before.quotable() && !after.quotable() && before.version() > 0) {
            moves.moved(List.of(new Ground.OfSource(after.id())), How.CHANGED, "source-changed");
        }
    }

    private static Map<String, String> facts(Source source, List<Passage> before, List<Passage> after) {
        Set<PassageId> had = before.stream().map(Passage::id).collect(Collectors.toSet());
        Set<PassageId> has = after.stream().map(Passage::id).collect(Collectors.toSet());
        Map<String, String> facts = new TreeMap<>();
        facts.put("version", Integer.toString(source.version()));
        facts.put("passages", Integer.toString(after.size()));
        facts.put(
                "passages-new",
                Long.toString(has.stream().filter(id -> !had.contains(id)).count()));
        facts.put(
                "passages-gone",
                Long.toString(had.stream().filter(id -> !has.contains(id)).count()));
        return facts;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    static String subject(SourceId id) {
        return "source:" + id.value();
    }

    static String actor(Person person) {
        return person.id() == 0 ? "house" : "account:" + person.id();
    }

    private static Source with(Source source, SourceId id, int version, SourceState state, Instant changed) {
        return new Source(
                id,
                version,
                source.kind(),
                state,
                CleanWords.line(source.title()),
                CleanWords.line(source.author()),
                source.language(),
                CleanWords.line(source.owner()),
                source.ownerAccount(),
                source.priority(),
                source.validity(),
                source.reviewBy(),
                source.audience(),
                CleanWords.line(source.rights()),
                source.origin(),
                source.quotable(),
                changed);
    }
}
