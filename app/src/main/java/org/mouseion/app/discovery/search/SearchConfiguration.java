package org.mouseion.app.discovery.search;

import java.util.List;
import java.util.Optional;
import org.mouseion.app.ai.Embeddings;
import org.mouseion.app.ai.Languages;
import org.mouseion.app.collection.PictureLooks;
import org.mouseion.app.collection.Vocabulary;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.discovery.index.documents.WorkVectors;
import org.mouseion.app.discovery.index.labels.FacetNames;
import org.mouseion.app.discovery.index.labels.PeriodRows;
import org.mouseion.app.discovery.index.vectors.MeaningPairs;
import org.mouseion.app.discovery.search.words.QueryReader;
import org.mouseion.app.discovery.search.words.Thesaurus;
import org.mouseion.app.platform.Feature;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts search together.
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    Thesaurus thesaurus(Analysis analysis) {
        return new Thesaurus(analysis);
    }

    @Bean
    QueryReader queryReader(Analysis analysis, Vocabulary vocabulary, Thesaurus thesaurus) {
        return new QueryReader(analysis, vocabulary, new DatesOfQuery(), thesaurus);
    }

    @Bean
    FoundWorks search(
            WorkIndex index,
            QueryReader reader,
            Analysis analysis,
            Vocabulary vocabulary,
            FacetNames names,
            Works works,
            Optional<WorkVectors> vectors,
            Optional<Embeddings> embeddings,
            Optional<Languages> languages,
            Optional<PictureLooks> looks) {
        LanguagesHeld held = new LanguagesHeld(index);
        Widened widened = new Widened(analysis, held);
        Matching matching = new Matching(analysis, widened);
        Scoring scoring = new Scoring(analysis, widened);
        MeaningPairs pairs = new MeaningPairs(embeddings);
        Spelling spelling = new Spelling(index, matching, analysis, reader);
        return new FoundWorks(
                index,
                reader,
                matching,
                scoring,
                new FacetCounting(index, matching, names, new PeriodRows(vocabulary)),
                new Recovery(index, matching, spelling),
                new Alternatives(index, matching, reader, spelling, vocabulary, names),
                new Meaning(
                        index,
                        matching,
                        vectors.orElse(WorkVectors.NONE),
                        embeddings.map(engine -> new LineVectors(engine, languages, analysis))),
                new Whys(analysis, vocabulary, works, pairs, new ColourWhys(looks.orElse(PictureLooks.NONE), names)),
                new Explaining(index, matching, scoring, vocabulary, works, pairs, names),
                new Understood(analysis, held));
    }

    @Bean
    Feature searchFeature() {
        return Feature.on("discovery.search", List.of());
    }
}
