package org.mouseion.app.collection.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.mouseion.app.collection.FakePageReading;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.WorksChanged;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;

/// What stands around the catalogue in its tests. Not annotated, so that only tests which name it get it.
public class CatalogueNeighbours extends DeskNeighbours {

    @Bean
    Heard heard() {
        return new Heard(new ArrayList<>());
    }

    @Bean
    WordList vocabulary() {
        return new WordList(new HashMap<>());
    }

    @Bean
    FakePageReading pageReading() {
        return new FakePageReading();
    }

    /// The works that events named, in order.
    public record Heard(List<WorkId> works) {
        @EventListener
        void hear(WorksChanged changed) {
            works.addAll(changed.works());
        }
    }
}
