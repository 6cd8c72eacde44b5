package org.mouseion.app.discovery.guide.relied;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.discovery.guide.DialogueState;
import org.mouseion.app.discovery.guide.GuideRoom;
import org.mouseion.app.discovery.guide.TalkingGuide;
import org.mouseion.app.discovery.guide.Turn;
import org.mouseion.app.knowledge.SourceId;
import org.springframework.beans.factory.annotation.Autowired;

/// Answers are counted by the source they rest on.
@AreaTest(
        scan = "discovery.guide.relied",
        classes = {GuideRoom.class})
class ReliedSourcesAreaTest {

    @Autowired
    ReliedSources relied;

    @Autowired
    GuideRoom.HandClock clock;

    @Test
    void an_answer_counts_once_for_each_source_and_is_forgotten_with_its_day() {
        answer("open?");
        answer("open?");
        answer("Who made the milkmaid?");
        answer("a garden?");
        assertThat(relied.countAnswers()).isEqualTo(Map.of(new SourceId(12), 2L));
        answer("open?");
        relied.doNow();
        assertThat(relied.countAnswers()).isEqualTo(Map.of(new SourceId(12), 3L));
        clock.forward(Duration.ofDays(91));
        relied.doNow();
        assertThat(relied.countAnswers()).isEmpty();
    }

    private void answer(String words) {
        relied.answered(
                words,
                new TalkingGuide()
                        .answer(new Turn(
                                words,
                                Locale.ENGLISH,
                                DialogueState.NONE,
                                ZonedDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC))),
                false,
                "browser");
    }
}
