package org.mouseion.app.knowledge.desk;

import org.mouseion.app.knowledge.StatementState;
import org.mouseion.app.knowledge.sources.Editors;
import org.mouseion.app.knowledge.statements.StatementRows;
import org.mouseion.app.platform.DeskMenu;
import org.mouseion.app.platform.DeskTile;
import org.mouseion.app.platform.Feature;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The place of sources on the desk.
@Configuration(proxyBeanMethods = false)
class DeskOfKnowledge {

    @Bean
    DeskMenu.Entry knowledgeEntry() {
        return new DeskMenu.Entry("knowledge", 10, "sources.title", "/desk/knowledge", Editors.ROLES);
    }

    @Bean
    DeskTile statementsWaiting(StatementRows rows) {
        return new DeskTile(
                40,
                "sources.tile",
                "/desk/knowledge",
                () -> rows.count().values().stream()
                        .mapToLong(states -> states.getOrDefault(StatementState.PROPOSED, 0)
                                + states.getOrDefault(StatementState.REOPENED, 0))
                        .sum());
    }

    @Bean
    Feature knowledgeFeature() {
        return Feature.on("knowledge.sources", java.util.List.of(10, 23), "mouseion.knowledge.fetch.private-addresses");
    }
}
