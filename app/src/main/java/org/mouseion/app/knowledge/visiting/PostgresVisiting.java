package org.mouseion.app.knowledge.visiting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.calendar.OpeningHours;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.Repertoire;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.SourceKind;
import org.mouseion.app.knowledge.SourceState;
import org.mouseion.app.knowledge.Sources;
import org.mouseion.app.knowledge.Visiting;
import org.mouseion.app.knowledge.VisitingInformation;
import org.mouseion.app.knowledge.VisitingSection;
import org.mouseion.app.platform.Tongues;
import org.springframework.stereotype.Component;

/// Answers from the form in force. What a day says is kept in memory until the repertoire changes: a visitor's question
/// costs one look at a number.
@Component
class PostgresVisiting implements Visiting {

    private final VisitingRows rows;
    private final Openings openings;
    private final HolidayRegions regions;
    private final Sources sources;
    private final Repertoire repertoire;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

    PostgresVisiting(
            VisitingRows rows, Openings openings, HolidayRegions regions, Sources sources, Repertoire repertoire) {
        this.rows = rows;
        this.openings = openings;
        this.regions = regions;
        this.sources = sources;
        this.repertoire = repertoire;
    }

    private record Kept(
            long version, LocalDate day, Optional<VisitingInformation> information, List<Passage> passages) {}

    @Override
    public Optional<VisitingInformation> find(LocalDate day) {
        return kept(day).information();
    }

    @Override
    public OpeningHours hours(VisitingInformation.Site site) {
        return openings.of(site);
    }

    @Override
    public List<PublicHoliday> listHolidays(VisitingInformation.Site site, int year) {
        return regions.list(site.hours().holidays().region(), year);
    }

    @Override
    public Optional<Passage> findPassage(String site, VisitingSection section, String language) {
        String anchor = VisitingPassages.anchor(site, section);
        Kept now = kept.get();
        List<Passage> all = now != null && now.version() == repertoire.version() ? now.passages() : passages();
        List<Passage> found =
                all.stream().filter(passage -> passage.anchor().equals(anchor)).toList();
        List<String> wanted =
                new ArrayList<>(List.of(Locale.forLanguageTag(language).getLanguage()));
        Tongues.ALL.forEach(tongue -> wanted.add(tongue.getLanguage()));
        return wanted.stream()
                .flatMap(tag ->
                        found.stream().filter(passage -> passage.language().equals(tag)))
                .findFirst();
    }

    private Kept kept(LocalDate day) {
        Kept now = kept.get();
        long version = repertoire.version();
        if (now == null || now.version() != version || !now.day().equals(day)) {
            List<Passage> passages = passages();
            // Where a person took the word of every passage back, nothing is computed either: it could not be cited.
            Optional<VisitingInformation> information =
                    passages.isEmpty() ? Optional.empty() : rows.findOn(day).map(VisitingEdition::information);
            now = new Kept(version, day, information, passages);
            kept.set(now);
        }
        return now;
    }

    private List<Passage> passages() {
        return sources.list().stream()
                .filter(source -> source.kind() == SourceKind.VISITING && source.state() == SourceState.PUBLISHED)
                .map(Source::id)
                .flatMap(id -> sources.listPassages(id).stream())
                .toList();
    }
}
