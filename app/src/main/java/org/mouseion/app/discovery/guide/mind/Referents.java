package org.mouseion.app.discovery.guide.mind;

import java.util.List;
import java.util.Optional;
import org.mouseion.app.collection.Maker;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.WorkState;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.FacetValues;
import org.mouseion.app.discovery.guide.entities.FoundWork;
import org.mouseion.app.discovery.guide.entities.HouseWords;
import org.mouseion.app.discovery.guide.entities.Match;
import org.mouseion.app.discovery.guide.entities.WorkFinder;
import org.mouseion.app.discovery.guide.facts.WorkTold;
import org.mouseion.app.discovery.guide.understanding.Spoken;
import org.mouseion.app.discovery.suggest.Named;
import org.springframework.stereotype.Component;

/// What the words of a slot refer to: something named, or what was spoken of before.
@Component
class Referents {

    private static final int CHOICES = 6;

    private final WorkFinder finder;
    private final HouseWords house;
    private final Works works;
    private final WorkTold told;

    Referents(WorkFinder finder, HouseWords house, Works works, WorkTold told) {
        this.told = told;
        this.finder = finder;
        this.house = house;
        this.works = works;
    }

    Match<FoundWork> work(Spoken slot, Turning turning) {
        if (turning.isPronoun(slot)) {
            return spokenOf(turning)
                    .<Match<FoundWork>>map(id -> new Match.One<>(new FoundWork(id, "", "", 1), ""))
                    .orElseGet(() -> amongShown(turning));
        }
        if (slot.words().size() <= 4 && turning.grammar().is("ordinal", lastWords(slot))) {
            Optional<Long> nth = turning.saying(slot).ordinal().flatMap(turning::shown);
            if (nth.isPresent()) {
                return new Match.One<>(new FoundWork(nth.get(), "", "", 1), "");
            }
        }
        return finder.find(slot);
    }

    private static Spoken lastWords(Spoken slot) {
        int size = slot.words().size();
        return size > 1 ? slot.part(1, 2) : slot;
    }

    private Optional<Long> spokenOf(Turning turning) {
        if (Focus.read(turning.state().focus(), house) instanceof Focus.OnWork(long id)) {
            return Optional.of(id);
        }
        return turning.state().works().size() == 1
                ? Optional.of(turning.state().works().getFirst())
                : Optional.empty();
    }

    /// "It", said after several works were shown: one of them, and which is for the visitor to say.
    private static Match<FoundWork> amongShown(Turning turning) {
        List<Long> shown = turning.state().works();
        boolean ofAMaker = turning.state().focus().startsWith("agent:");
        return shown.size() < 2 || ofAMaker
                ? new Match.None<>()
                : new Match.Several<>(
                        shown.stream()
                                .limit(CHOICES)
                                .map(id -> new FoundWork(id, "", "", 1))
                                .toList(),
                        Math.max(0, shown.size() - CHOICES));
    }

    /// The one of the works shown that a name singles out: its maker's, or words of its title.
    Optional<Work> amongShown(Spoken name, Turning turning) {
        List<Work> shown = list(turning.state().works());
        Optional<Named> maker = house.maker(name.folded()).one();
        List<Work> theirs = shown.stream()
                .filter(work -> maker.isPresent() && told.isBy(work, maker.get())
                        || finder.fits(name.folded(), told.title(work, turning.voice())))
                .toList();
        return theirs.size() == 1 ? Optional.of(theirs.getFirst()) : Optional.empty();
    }

    Match<Named> maker(Spoken slot, Turning turning) {
        if (turning.isPerson(slot)) {
            return makerSpokenOf(turning)
                    .<Match<Named>>map(maker -> new Match.One<>(maker, ""))
                    .orElse(new Match.None<>());
        }
        return house.maker(slot.folded());
    }

    Focus focus(Turning turning) {
        return Focus.read(turning.state().focus(), house);
    }

    Optional<Named> makerSpokenOf(Turning turning) {
        return switch (Focus.read(turning.state().focus(), house)) {
            case Focus.OnMaker(Named maker) -> Optional.of(maker);
            case Focus.OnWork(long id) -> find(id).flatMap(this::firstMaker);
            case Focus.OnList(var query) ->
                query.named().stream()
                        .filter(part -> part.facet() == org.mouseion.app.discovery.Facet.MAKER)
                        .findFirst()
                        .map(part -> part.any().getFirst());
            case Focus.OnNothing() -> Optional.empty();
        };
    }

    /// The maker the record names first and without doubt or distance.
    private Optional<Named> firstMaker(Work work) {
        List<Maker> makers = work.facts().makers();
        return makers.stream()
                .filter(maker -> maker.agent() != null && maker.qualifier() == null)
                .findFirst()
                .flatMap(maker -> house.findMaker(FacetValues.of(
                        java.util.Objects.requireNonNull(maker.agent()).value())));
    }

    Optional<Work> find(long id) {
        return works.find(new WorkId(id)).filter(work -> work.state() == WorkState.PUBLISHED);
    }

    List<Work> list(List<Long> ids) {
        return works.list(ids.stream().map(WorkId::new).toList()).stream()
                .filter(work -> work.state() == WorkState.PUBLISHED)
                .toList();
    }
}
