package org.mouseion.app.collection.catalogue.desk;

import java.util.List;
import org.mouseion.app.platform.DeskMenu;
import org.mouseion.app.platform.Feature;
import org.mouseion.app.platform.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The catalogue's place on the desk.
@Configuration(proxyBeanMethods = false)
class DeskOfTheCatalogue {

    @Bean
    DeskMenu.Entry worksEntry() {
        return new DeskMenu.Entry(
                "collection", 20, "catalogue.menu", "/desk/works", List.of(Role.CURATOR, Role.ARCHIVIST));
    }

    @Bean
    Feature catalogueFeature() {
        return Feature.on("collection.catalogue", List.of(23));
    }
}
