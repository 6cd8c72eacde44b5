package org.mouseion.app.discovery.index;

import org.mouseion.app.collection.Agents;
import org.mouseion.app.collection.PictureLooks;
import org.mouseion.app.collection.Pictures;
import org.mouseion.app.collection.Places;
import org.mouseion.app.collection.Vocabulary;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.discovery.index.documents.FacetLabels;
import org.mouseion.app.discovery.index.documents.WorkDocuments;
import org.mouseion.app.discovery.index.documents.WorkVectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the index together.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IndexSettings.class)
class IndexConfiguration {

    @Bean
    Analysis analysis() {
        return new Analysis();
    }

    @Bean
    WorkDocuments workDocuments(
            Analysis analysis,
            Agents agents,
            Vocabulary vocabulary,
            Places places,
            FacetLabels labels,
            ObjectProvider<WorkVectors> vectors,
            Pictures pictures,
            ObjectProvider<PictureLooks> looks) {
        return new WorkDocuments(
                analysis,
                agents,
                vocabulary,
                places,
                labels,
                vectors.getIfAvailable(() -> WorkVectors.NONE),
                pictures,
                looks.getIfAvailable(() -> PictureLooks.NONE));
    }
}
