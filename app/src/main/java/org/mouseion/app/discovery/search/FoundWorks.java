package org.mouseion.app.discovery.search;

import java.util.List;
import java.util.Locale;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.discovery.Found;
import org.mouseion.app.discovery.Search;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.discovery.SearchQuery.Sort;
import org.mouseion.app.discovery.index.Findings;
import org.mouseion.app.discovery.index.Lookup;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.search.words.QueryReader;
import org.mouseion.app.discovery.search.words.Understanding;
import org.mouseion.app.platform.Reason;

/// Finds works by words, concepts, years and, where an engine is plugged in, by meaning.
final class FoundWorks implements Search {

    private final WorkIndex index;
    private final QueryReader reader;
    private final Matching matching;
    private final Scoring scoring;
    private final FacetCounting facets;
    private final Recovery recovery;
    private final Alternatives alternatives;
    private final Meaning meaning;
    private final Whys whys;
    private final Explaining explaining;
    private final Understood understood;

    FoundWorks(
            WorkIndex index,
            QueryReader reader,
            Matching matching,
            Scoring scoring,
            FacetCounting facets,
            Recovery recovery,
            Alternatives alternatives,
            Meaning meaning,
            Whys whys,
            Explaining explaining,
            Understood understood) {
        this.index = index;
        this.reader = reader;
        this.matching = matching;
        this.scoring = scoring;
        this.facets = facets;
        this.recovery = recovery;
        this.alternatives = alternatives;
        this.meaning = meaning;
        this.whys = whys;
        this.explaining = explaining;
        this.understood = understood;
    }

    @Override
    public Found find(SearchQuery query) {
        Plan plan = plan(query);
        FacetCounting.Counts counts = facets.count(plan);
        List<Findings.Row> rows = counts.total() == 0 ? List.of() : rows(meaning.forOrder(plan, counts.total()));
        return new Found(
                counts.total(),
                whys.hits(plan, rows),
                facets.facets(plan, counts),
                Timeline.bars(counts.years(), query),
                understood.of(plan, meaning.isLost(plan)),
                plan.corrected(),
                counts.pictured(),
                alternatives.find(plan, counts.total()));
    }

    /// The plan that finds something, if any does.
    private Plan plan(SearchQuery query) {
        Understanding asked = reader.read(query.words(), query.locale());
        Plan strict = Plan.strict(query, asked);
        if (asked.isEmpty()) {
            return strict;
        }
        Plan meant = meaning.of(strict);
        long total = facets.count(meant).total();
        if (total > 0) {
            return meaning.beside(meant, total);
        }
        if (meaning.isPlain(meant)
                && recovery.mend(meant).filter(FoundWorks::keepsAWord).isEmpty()) {
            Plan found = beside(recovery.recoverAsTyped(meant));
            if (facets.count(found).total() > 0) {
                return found;
            }
        }
        return beside(meaning.of(recovery.recover(meant)));
    }

    /// Whether a work has one of the words as it was typed and the others mended: then it is the one that was meant,
    /// though every word be a word ("lady of shallot").
    private static boolean keepsAWord(Plan mended) {
        List<String> typed =
                List.of(mended.query().words().toLowerCase(Locale.ROOT).split(" "));
        return mended.asked().words().stream().anyMatch(typed::contains);
    }

    private Plan beside(Plan plan) {
        return meaning.beside(plan, facets.count(plan).total());
    }

    private List<Findings.Row> rows(Plan plan) {
        SearchQuery query = plan.query();
        int offset = Math.multiplyExact(query.page() - 1, query.size());
        if (query.sort() != Sort.RELEVANCE) {
            return index.find(Lookup.page(plan.match(matching), query.sort(), offset, query.size()))
                    .rows();
        }
        return index.find(Lookup.page(plan.scored(matching, scoring), Sort.RELEVANCE, offset, query.size()))
                .rows();
    }

    @Override
    public Reason explain(SearchQuery query, WorkId work) {
        Plan plan = plan(query);
        return explaining.explain(meaning.forOrder(plan, facets.count(plan).total()), work);
    }
}
