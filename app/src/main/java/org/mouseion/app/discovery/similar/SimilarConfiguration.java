package org.mouseion.app.discovery.similar;

import java.util.List;
import java.util.Optional;
import org.mouseion.app.ai.Embeddings;
import org.mouseion.app.collection.PictureLooks;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.index.WorkIndex;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.discovery.index.documents.WorkDocuments;
import org.mouseion.app.discovery.index.labels.FacetNames;
import org.mouseion.app.discovery.index.vectors.MeaningPairs;
import org.mouseion.app.discovery.similar.looks.LooksLike;
import org.mouseion.app.platform.Feature;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the ways of being alike together.
@Configuration(proxyBeanMethods = false)
class SimilarConfiguration {

    @Bean
    LikeWorks similarWorks(
            Works works,
            WorkDocuments documents,
            WorkIndex index,
            Analysis analysis,
            FacetNames names,
            Optional<Embeddings> embeddings,
            LookGroups looks) {
        Shares shares = new Shares(names);
        return new LikeWorks(
                works,
                documents,
                index,
                List.of(
                        new SameMaker(shares),
                        new SameSubjects(shares),
                        new SimilarWords(analysis, works),
                        new SamePlace(shares),
                        new SamePeriodAndMaterial(shares)),
                new SimilarMeaning(index, works, new MeaningPairs(embeddings)),
                looks);
    }

    @Bean
    LookGroups lookGroups(LooksLike looks, Optional<PictureLooks> measured, FacetNames names) {
        return new LookGroups(looks, new LookReasons(measured.orElse(PictureLooks.NONE), names));
    }

    @Bean
    Feature similarFeature() {
        return Feature.on("discovery.similar", List.of(24));
    }
}
