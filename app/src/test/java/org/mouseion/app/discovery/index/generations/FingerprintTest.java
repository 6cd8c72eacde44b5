package org.mouseion.app.discovery.index.generations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mouseion.app.discovery.index.IndexSettings;

class FingerprintTest {

    private static final IndexSettings DISK = new IndexSettings(null, null, null, null);

    @Test
    void an_index_with_the_vectors_of_one_engine_is_not_that_of_another() {
        String made = Fingerprint.of(DISK, "four-languages 1");

        assertThat(Fingerprint.fits(made, DISK, "four-languages 1")).isTrue();
        assertThat(Fingerprint.fits(made, DISK, "four-languages 2")).isFalse();
        assertThat(Fingerprint.fits(Fingerprint.of(DISK, ""), DISK, "four-languages 1"))
                .isFalse();
    }

    @Test
    void an_engine_that_is_away_throws_nothing_away_and_has_the_index_made_anew_when_it_is_back() {
        String made = Fingerprint.of(DISK, "four-languages 1");

        assertThat(Fingerprint.fits(made, DISK, "")).isTrue();
        assertThat(Fingerprint.fits(Fingerprint.interrupted(DISK), DISK, "")).isTrue();
        assertThat(Fingerprint.fits(Fingerprint.interrupted(DISK), DISK, "four-languages 1"))
                .isFalse();
        assertThat(Fingerprint.fits("words 0, documents 1", DISK, "")).isFalse();
    }
}
