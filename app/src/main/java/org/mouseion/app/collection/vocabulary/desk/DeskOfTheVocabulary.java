package org.mouseion.app.collection.vocabulary.desk;

import java.util.List;
import org.mouseion.app.platform.DeskMenu;
import org.mouseion.app.platform.Feature;
import org.mouseion.app.platform.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The vocabulary's place on the desk.
@Configuration(proxyBeanMethods = false)
class DeskOfTheVocabulary {

    @Bean
    DeskMenu.Entry vocabularyEntry() {
        return new DeskMenu.Entry(
                "collection", 30, "vocabulary.title", "/desk/vocabulary", List.of(Role.CURATOR, Role.ARCHIVIST));
    }

    @Bean
    Feature vocabularyFeature() {
        return Feature.on("collection.vocabulary", List.of());
    }
}
