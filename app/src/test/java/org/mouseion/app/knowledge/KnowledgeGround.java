package org.mouseion.app.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mouseion.app.collection.catalogue.RememberingLedger;
import org.mouseion.app.collection.catalogue.SignedIn;
import org.mouseion.app.platform.Bundles;
import org.mouseion.app.platform.House;
import org.mouseion.app.platform.HouseSource;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;

/// What the tests of the area stand on: a person, a ledger, the house's words, and ears for what is
/// published.
public class KnowledgeGround {

    @Bean
    SignedIn people() {
        return new SignedIn();
    }

    @Bean
    RememberingLedger ledger() {
        return new RememberingLedger(new ArrayList<>());
    }

    @Bean
    HouseSource house() {
        House house = new House(Map.of("en", "Museum of Rivers", "fr", "Musée des rivières"), Map.of(), "", false);
        return () -> house;
    }

    @Bean
    static MessageSource messageSource() throws IOException {
        return Bundles.load();
    }

    @Bean
    Ears ears() {
        return new Ears();
    }

    /// Remembers what was told.
    public static class Ears {
        public final List<GroundMoved> moved = new ArrayList<>();
        public final List<RepertoireChanged> changed = new ArrayList<>();

        @EventListener
        void on(GroundMoved told) {
            moved.add(told);
        }

        @EventListener
        void on(RepertoireChanged told) {
            changed.add(told);
        }
    }
}
