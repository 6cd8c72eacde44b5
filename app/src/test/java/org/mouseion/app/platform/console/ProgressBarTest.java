package org.mouseion.app.platform.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mouseion.app.platform.Bundles;
import org.mouseion.app.platform.JobRun.Progress;
import org.mouseion.app.platform.Words;
import org.mouseion.testing.Property;

class ProgressBarTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void half_the_work_is_half_a_bar() throws IOException {
        assertThat(bar(true).line(new Progress(50, 100, Map.of()), ""))
                .startsWith("█".repeat(14) + "░".repeat(14) + "  50 %");
    }

    @Test
    void a_bar_is_never_longer_nor_shorter_than_its_field() throws IOException {
        ProgressBar bar = bar(true);
        Property.holdsFor(
                500,
                random -> new Progress(random.nextLong(-5, 2_000), random.nextLong(1, 1_000), Map.of()),
                progress -> assertThat(bar.line(progress, "")
                                .chars()
                                .filter(c -> c == '█' || c == '░')
                                .count())
                        .isEqualTo(28));
    }

    @Test
    void nobody_looking_on_gets_a_line_for_each_tenth() throws IOException {
        ProgressBar bar = bar(false);
        for (int done = 0; done <= 1_000; done++) {
            bar.show(new Progress(done, 1_000, Map.of()), "");
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines()).hasSize(10);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).doesNotContain("\r");
    }

    @Test
    void a_person_sees_one_line_drawn_again_only_when_it_changes() throws IOException {
        ProgressBar bar = bar(true);
        bar.show(new Progress(5, 10, Map.of()), "");
        int once = bytes.size();
        bar.show(new Progress(5, 10, Map.of()), "");
        assertThat(bytes.size()).isEqualTo(once);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).startsWith("\r").doesNotContain("\n");
    }

    @Test
    void where_the_work_waits_the_line_says_why() throws IOException {
        assertThat(bar(true).line(new Progress(5, 10, Map.of()), "The disk is full"))
                .endsWith("The disk is full");
    }

    private ProgressBar bar(boolean redrawn) throws IOException {
        return new ProgressBar(
                new PrintStream(bytes, true, StandardCharsets.UTF_8),
                redrawn,
                new Words(Bundles.load(), Locale.ENGLISH),
                0);
    }
}
