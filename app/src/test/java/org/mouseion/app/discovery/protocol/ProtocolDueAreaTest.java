package org.mouseion.app.discovery.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.catalogue.RememberingLedger;
import org.mouseion.app.collection.catalogue.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Answers on sensitive subjects grow old: somebody has to look at them again.
@AreaTest
class ProtocolDueAreaTest {

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    private ProtocolTable on(String day) {
        Clock clock = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
        return new ProtocolTable(sql, new RememberingLedger(new ArrayList<>()), clock);
    }

    @Test
    void an_answer_is_to_be_reviewed_until_somebody_has_and_again_after_a_year() {
        int all = Subject.values().length * 4;
        assertThat(on("2026-01-10").listDue()).hasSize(all).allMatch(due -> due.reviewed() == null);
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> on("2026-01-10")
                        .review(
                                Subject.VIOLENCE,
                                "fr",
                                "Vous n’êtes pas seul.",
                                "FR | 3919 | Écoute",
                                SignedIn.CURATOR));
        assertThat(on("2026-01-10").listDue()).hasSize(all - 1);
        assertThat(on("2027-01-10").listDue()).as("a year to the day").hasSize(all - 1);
        assertThat(on("2027-01-11").listDue())
                .hasSize(all)
                .contains(new ProtocolTable.Due(Subject.VIOLENCE, "fr", LocalDate.of(2026, 1, 10)));
    }
}
