package org.mouseion.app.knowledge.freshness.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mouseion.app.knowledge.freshness.StaleSources;
import org.mouseion.app.platform.DeskMenu;
import org.mouseion.app.platform.DeskTile;
import org.mouseion.app.platform.Feature;
import org.mouseion.app.platform.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The place of freshness on the desk, and the figure its owners find there in the morning.
@Configuration(proxyBeanMethods = false)
class DeskOfFreshness {

    @Bean
    DeskMenu.Entry freshnessEntry() {
        return new DeskMenu.Entry("knowledge", 40, "freshness.title", "/desk/knowledge/freshness", FreshnessPages.WHO);
    }

    @Bean
    DeskTile freshnessTile(StaleSources stale, Clock clock) {
        return new DeskTile(
                30, "freshness.tile", "/desk/knowledge/freshness", () -> stale.countDue(LocalDate.now(clock)));
    }

    /// The owner is told on the front page of their desk.
    @Bean
    DeskTile yoursTile(StaleSources stale, People people, Clock clock) {
        return new DeskTile(
                29,
                "freshness.tile.yours",
                "/desk/knowledge/freshness#old",
                () -> stale.countDueOf(people.getCurrent().id(), LocalDate.now(clock)));
    }

    @Bean
    Feature freshnessFeature() {
        return Feature.on("knowledge.freshness", List.of(23));
    }
}
