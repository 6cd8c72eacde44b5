package org.mouseion.app.discovery.guide.rephrase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.platform.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whether answers may come in other words: as a person of the house switched it at the desk, or else as
/// `mouseion.guide.rephrase.on` says.
@Component
class RewordingSwitch {

    /// Another node hears of a switch within this time.
    private static final Duration KNOWN = Duration.ofSeconds(5);

    private final RewordingSettings settings;
    private final JdbcClient sql;
    private final Ledger ledger;
    private final Clock clock;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    RewordingSwitch(RewordingSettings settings, JdbcClient sql, Ledger ledger, Clock clock) {
        this.settings = settings;
        this.sql = sql;
        this.ledger = ledger;
        this.clock = clock;
    }

    private record Known(boolean on, Instant at) {}

    boolean isOn() {
        Known last = known.get();
        Instant now = clock.instant();
        if (last == null || last.at().plus(KNOWN).isBefore(now)) {
            last = new Known(read(), now);
            known.set(last);
        }
        return last.on();
    }

    private boolean read() {
        return sql.sql("select wanted from discovery.rewording_switch")
                .query(Boolean.class)
                .optional()
                .orElse(settings.on());
    }

    /// A person decides; written in the ledger where it changes anything.
    @Transactional
    public void turn(boolean wanted, Person person) {
        if (read() != wanted) {
            ledger.write(new Deed(
                    wanted ? "guide.rephrase.on" : "guide.rephrase.off",
                    "guide:rephrase",
                    "account:" + person.id(),
                    Map.of()));
        }
        sql.sql("insert into discovery.rewording_switch (wanted) values (?)"
                        + " on conflict (one) do update set wanted = excluded.wanted")
                .param(wanted)
                .update();
        known.set(null);
    }
}
