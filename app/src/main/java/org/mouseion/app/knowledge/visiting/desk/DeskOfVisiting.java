package org.mouseion.app.knowledge.visiting.desk;

import java.util.List;
import org.mouseion.app.knowledge.visiting.VisitingEditing;
import org.mouseion.app.platform.DeskMenu;
import org.mouseion.app.platform.Feature;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The place of visiting information on the desk.
@Configuration(proxyBeanMethods = false)
class DeskOfVisiting {

    @Bean
    DeskMenu.Entry visitingEntry() {
        return new DeskMenu.Entry(
                "knowledge", 20, "visiting.title", "/desk/knowledge/visiting", VisitingEditing.roles());
    }

    @Bean
    Feature visitingFeature() {
        return Feature.on("knowledge.visiting", List.of(10, 23));
    }
}
