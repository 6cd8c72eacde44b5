package org.mouseion.app.discovery.index.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.discovery.index.feed.IndexWriting.Prepared;
import org.mouseion.app.discovery.index.feed.PendingWorks.Note;

class HandoverTest {

    private static final Prepared BATCH = new Prepared(List.of(), List.of());

    @Test
    void whoever_prepares_need_not_wait_until_the_engine_has_taken_a_batch() {
        CountDownLatch prepared = new CountDownLatch(1);
        try (Handover handover = new Handover(batch -> await(prepared))) {
            assertThat(handover.next(notes(1), BATCH)).isEmpty();
            // The engine waits for us: were we to wait for it, this line would never be reached.
            prepared.countDown();
            assertThat(handover.next(notes(2), BATCH)).isEqualTo(notes(1));
            assertThat(handover.end()).isEqualTo(notes(2));
            assertThat(handover.end()).isEmpty();
        }
    }

    @Test
    void a_refused_batch_is_named_and_the_ones_before_it_are_not() {
        try (Handover handover = new Handover(batch -> {
            if (batch.gone().contains(2L)) {
                throw new IndexWriting.Refused(new IllegalStateException("full"));
            }
        })) {
            handover.next(notes(1), BATCH);
            handover.next(notes(2), new Prepared(List.of(2L), List.of()));

            assertThatThrownBy(handover::end)
                    .asInstanceOf(type(Handover.NotTaken.class))
                    .extracting(Handover.NotTaken::notes)
                    .isEqualTo(notes(2));
        }
    }

    private static List<Note> notes(long turn) {
        return List.of(new Note(turn, new WorkId(turn)));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
