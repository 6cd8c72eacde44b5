package org.mouseion.app.discovery.index.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mouseion.app.discovery.catalogue.WorkSketch.work;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.discovery.catalogue.IndexedMuseum;
import org.mouseion.app.discovery.index.ValueField;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/// A maker's or a concept's new name reaches every work that stands under it.
@AreaTest(classes = {PendingWorks.class, TouchedNames.class})
@Transactional
class TouchedNamesAreaTest {

    @TempDir
    Path folder;

    @Autowired
    PendingWorks pending;

    @Autowired
    TouchedNames touched;

    private IndexedMuseum museum;

    @BeforeEach
    void hang() throws Exception {
        museum = new IndexedMuseum(folder);
        AgentId turner = museum.agents.add(7, "J. M. W. Turner", "Turner, J. M. W.");
        ConceptId vessels = museum.vocabulary.add(10, List.of(), "en", "Watercraft");
        ConceptId boats = museum.vocabulary.add(11, List.of(vessels), "en", "Boats");
        museum.show(
                work(1, "Fishing Boats").by(turner, "Turner").of(boats, "boats"),
                work(2, "Venice").by(turner, "Turner"),
                work(3, "A Ferry").of(boats, "boats"),
                work(4, "A Meadow"));
    }

    @AfterEach
    void close() {
        museum.close();
    }

    private List<WorkId> noted() {
        return pending.list(0, 100).stream()
                .map(PendingWorks.Note::work)
                .sorted((a, b) -> Long.compare(a.value(), b.value()))
                .toList();
    }

    @Test
    void the_works_of_a_maker_are_noted() {
        touched.add(ValueField.FACET_MAKER, List.of("7"));
        touched.spread(museum.index);

        assertThat(noted()).containsExactly(new WorkId(1), new WorkId(2));
    }

    @Test
    void a_concept_above_reaches_the_works_under_it() {
        touched.add(ValueField.CONCEPT, List.of("10"));
        touched.spread(museum.index);

        assertThat(noted()).containsExactly(new WorkId(1), new WorkId(3));
    }

    @Test
    void a_note_is_followed_once() {
        touched.add(ValueField.FACET_MAKER, List.of("7"));
        touched.spread(museum.index);
        pending.delete(pending.list(0, 100));
        touched.spread(museum.index);

        assertThat(noted()).isEmpty();
    }
}
