package org.mouseion.app.discovery.guide.rephrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.catalogue.RememberingLedger;
import org.mouseion.app.collection.catalogue.SignedIn;
import org.mouseion.app.governance.Deed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What a person switched at the desk holds before the setting, on every node and after a restart.
@AreaTest
class RewordingSwitchAreaTest {

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    private final RememberingLedger ledger = new RememberingLedger(new ArrayList<>());

    @BeforeEach
    void forget() {
        sql.sql("delete from discovery.rewording_switch").update();
    }

    private RewordingSwitch node(boolean setting) {
        return new RewordingSwitch(
                new RewordingSettings(setting, Duration.ofSeconds(4)), sql, ledger, Clock.systemUTC());
    }

    private void turn(RewordingSwitch lever, boolean wanted) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> lever.turn(wanted, SignedIn.CURATOR));
    }

    @Test
    void the_setting_holds_until_somebody_decides_and_the_ledger_keeps_who_did() {
        assertThat(node(true).isOn()).isTrue();
        RewordingSwitch lever = node(false);
        assertThat(lever.isOn()).isFalse();
        turn(lever, true);
        assertThat(lever.isOn()).as("at once on this node").isTrue();
        assertThat(node(false).isOn()).as("elsewhere, and after a restart").isTrue();
        turn(lever, true);
        turn(lever, false);
        assertThat(node(true).isOn()).isFalse();
        assertThat(ledger.deeds())
                .extracting(Deed::action)
                .as("only what changed something")
                .containsExactly("guide.rephrase.on", "guide.rephrase.off");
        assertThat(ledger.deeds()).extracting(Deed::actor).containsOnly("account:7");
    }
}
