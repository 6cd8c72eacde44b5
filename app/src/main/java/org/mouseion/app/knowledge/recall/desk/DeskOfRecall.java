package org.mouseion.app.knowledge.recall.desk;

import java.util.List;
import org.mouseion.app.platform.DeskMenu;
import org.mouseion.app.platform.Feature;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The place of the recall list on the desk.
@Configuration(proxyBeanMethods = false)
class DeskOfRecall {

    @Bean
    DeskMenu.Entry recallEntry() {
        return new DeskMenu.Entry("knowledge", 30, "recall.title", "/desk/knowledge/recall", RecallPages.WHO);
    }

    @Bean
    Feature recallFeature() {
        return Feature.on("knowledge.recall", List.of(10, 23));
    }
}
