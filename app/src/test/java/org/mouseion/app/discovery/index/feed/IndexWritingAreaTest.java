package org.mouseion.app.discovery.index.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouseion.app.discovery.catalogue.WorkSketch.work;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.PictureLooks;
import org.mouseion.app.collection.Pictures;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.discovery.catalogue.ForgetfulIndex;
import org.mouseion.app.discovery.catalogue.InMemoryAgents;
import org.mouseion.app.discovery.catalogue.InMemoryCatalogue;
import org.mouseion.app.discovery.catalogue.InMemoryLabels;
import org.mouseion.app.discovery.catalogue.InMemoryPlaces;
import org.mouseion.app.discovery.catalogue.InMemoryVocabulary;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.discovery.index.documents.WorkDocuments;
import org.mouseion.app.discovery.index.documents.WorkVectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/// An engine that refuses a work may forget others with it; none is lost.
@AreaTest(classes = PendingWorks.class)
@Transactional
class IndexWritingAreaTest {

    @Autowired
    PendingWorks pending;

    private final InMemoryCatalogue catalogue = new InMemoryCatalogue();
    private IndexWriting writing;

    @BeforeEach
    void hang() {
        for (long id = 1; id <= 5; id++) {
            catalogue.put(work(id, "Work " + id).draw());
        }
        writing = new IndexWriting(
                catalogue.contract,
                new WorkDocuments(
                        new Analysis(),
                        new InMemoryAgents().contract,
                        new InMemoryVocabulary().contract,
                        new InMemoryPlaces().contract,
                        new InMemoryLabels(),
                        WorkVectors.NONE,
                        Pictures.OF_RECORDS,
                        PictureLooks.NONE),
                pending);
    }

    private static List<WorkId> ids(long... ids) {
        return LongStream.of(ids).mapToObj(WorkId::new).toList();
    }

    @Test
    void a_refused_batch_is_said_to_be_refused() {
        ForgetfulIndex index = new ForgetfulIndex(Set.of(3L));

        assertThatThrownBy(() -> writing.write(ids(1, 2, 3), index.contract)).isInstanceOf(IndexWriting.Refused.class);
        index.flush();

        assertThat(index.onDisk).isEmpty();
    }

    @Test
    void written_carefully_only_the_refused_work_is_set_aside() {
        ForgetfulIndex index = new ForgetfulIndex(Set.of(3L));

        writing.writeCarefully(ids(1, 2, 3, 4, 5), index.contract);

        assertThat(index.onDisk).containsExactly(1L, 2L, 4L, 5L);
        assertThat(pending.countSetAside()).isEqualTo(1);
    }

    @Test
    void where_every_work_is_refused_it_is_the_index_that_is_at_fault() {
        ForgetfulIndex index = new ForgetfulIndex(Set.of(1L, 2L));

        assertThatThrownBy(() -> writing.writeCarefully(ids(1, 2), index.contract))
                .isInstanceOf(IndexWriting.Refused.class);

        assertThat(pending.countSetAside()).isZero();
    }

    @Test
    void a_full_disk_is_the_fault_of_no_work() {
        ForgetfulIndex index = new ForgetfulIndex(Set.of(3L), new IOException("_1.fdt: No space left on device"));

        assertThatThrownBy(() -> writing.writeCarefully(ids(1, 2, 3, 4, 5), index.contract))
                .isInstanceOf(IndexWriting.Refused.class);

        assertThat(pending.countSetAside()).isZero();
    }
}
