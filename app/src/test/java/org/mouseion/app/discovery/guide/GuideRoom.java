package org.mouseion.app.discovery.guide;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.mouseion.app.collection.Agents;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.catalogue.DeskNeighbours;
import org.mouseion.app.discovery.catalogue.InMemoryAgents;
import org.mouseion.app.discovery.catalogue.InMemoryCatalogue;
import org.mouseion.app.discovery.catalogue.WorkSketch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// What stands around the guide's rooms in their tests.
public class GuideRoom extends DeskNeighbours {

    /// A clock that a test moves.
    public static final class HandClock extends Clock {
        private Instant now = Instant.parse("2026-07-14T10:00:00Z");

        public void forward(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Bean
    @Primary
    HandClock handClock() {
        return new HandClock();
    }

    @Bean
    TalkingGuide talkingGuide() {
        return new TalkingGuide();
    }

    @Bean
    Works works() {
        InMemoryCatalogue works = new InMemoryCatalogue();
        works.put(WorkSketch.work(7, Texts.of("en", "The Milkmaid"))
                .by(null, "Johannes Vermeer")
                .draw());
        return works.contract;
    }

    @Bean
    Agents agents() {
        return new InMemoryAgents().contract;
    }

    @Bean
    WrittenStatements statements() {
        return new WrittenStatements();
    }
}
