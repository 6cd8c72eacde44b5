package org.mouseion.app.governance.rulings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.catalogue.RememberingLedger;
import org.mouseion.app.collection.catalogue.SignedIn;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ruling;
import org.mouseion.app.governance.Ruling.Verdict;
import org.mouseion.app.governance.Rulings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AreaTest(scan = "governance.rulings", classes = RulingsAreaTest.Neighbours.class)
class RulingsAreaTest {

    static class Neighbours {
        @Bean
        SignedIn people() {
            return new SignedIn();
        }

        @Bean
        RememberingLedger ledger() {
            return new RememberingLedger(new ArrayList<>());
        }
    }

    @Autowired
    Rulings rulings;

    @Autowired
    RememberingLedger ledger;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void a_ruling_stands_until_another_or_its_revocation_and_each_leaves_a_passport() {
        String about = Rulings.fingerprint("12", "The café serves soup.");
        within(() -> rulings.rule("test", about, Verdict.NO, "Not since May."));

        Ruling no = rulings.find("test", about).orElseThrow();
        assertThat(no.verdict()).isEqualTo(Verdict.NO);
        assertThat(no.person()).isEqualTo(7);
        assertThat(no.reason()).isEqualTo("Not since May.");
        assertThat(rulings.find("other", about)).isEmpty();

        within(() -> rulings.rule("test", about, Verdict.UNDECIDED, ""));
        assertThat(rulings.findAll("test", List.of(about, "x")).get(about).verdict())
                .isEqualTo(Verdict.UNDECIDED);
        assertThat(rulings.list("test", 10)).hasSize(1);

        within(() -> assertThat(rulings.revoke("test", about)).isTrue());
        within(() -> assertThat(rulings.revoke("test", about)).isFalse());
        assertThat(rulings.find("test", about)).isEmpty();
        assertThat(ledger.deeds())
                .extracting(Deed::action)
                .containsExactly("ruling.given", "ruling.given", "ruling.revoked");
    }

    @Test
    void a_fingerprint_knows_where_its_parts_end_and_a_ruling_needs_a_transaction() {
        assertThat(Rulings.fingerprint("ab", "c")).hasSize(64).isNotEqualTo(Rulings.fingerprint("a", "bc"));
        assertThatThrownBy(() -> rulings.rule("test", "x", Verdict.YES, "")).isInstanceOf(IllegalStateException.class);
    }

    private void within(Runnable change) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> change.run());
    }
}
