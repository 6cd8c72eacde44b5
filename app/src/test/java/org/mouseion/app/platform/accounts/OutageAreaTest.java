package org.mouseion.app.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.mouseion.app.platform.Role;
import org.mouseion.app.platform.accounts.Caller.Answer;

/// What people read while the database is away: that it is, in words, with the status that tells proxies to come back.
class OutageAreaTest {

    @Test
    void while_the_database_is_away_pages_say_so_and_never_how() {
        try (EntranceHall hall = EntranceHall.open()) {
            hall.person("ada@museum.example", Role.CURATOR);
            Caller ada = hall.signedIn("ada@museum.example");

            hall.get(HikariDataSource.class).close();

            assertAway(hall.caller().get("/account/sign-in?lang=en"));
            assertAway(ada.get("/desk/jobs?lang=en"));
        }
    }

    private static void assertAway(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.body()).contains("<h1").doesNotContain("Exception").doesNotContain("\tat ");
    }
}
