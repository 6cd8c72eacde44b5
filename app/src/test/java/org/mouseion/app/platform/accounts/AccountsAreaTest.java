package org.mouseion.app.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mouseion.app.platform.accounts.EntranceHall.PASSWORD;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.platform.FirstLink;
import org.mouseion.app.platform.Role;
import org.mouseion.app.platform.accounts.Caller.Answer;

/// First run, people and roles, sessions: over HTTP, on real PostgreSQL.
class AccountsAreaTest {

    private static EntranceHall hall;

    @BeforeAll
    static void open() {
        hall = EntranceHall.open();
    }

    @AfterAll
    static void close() {
        hall.close();
    }

    @BeforeEach
    void empty() {
        hall.empty();
    }

    private static Answer enter(Caller caller, String link, String email, String password) {
        return caller.submit(link, link, "name", "Ada", "email", email, "password", password, "again", password);
    }

    @Test
    void the_first_link_makes_the_administrator_and_signs_them_in() {
        Caller ada = hall.caller();

        Answer entered = enter(ada, hall.firstLink(), "Ada@Museum.example", PASSWORD);

        assertThat(entered.to()).isEqualTo("/desk");
        assertThat(ada.get("/desk/people").body()).contains("ada@museum.example");
        assertThat(hall.get(Accounts.class)
                        .findByEmail("ada@museum.example")
                        .orElseThrow()
                        .roles())
                .containsExactly(Role.ADMINISTRATOR);
        assertThat(hall.get(FirstLink.class).find("")).isEmpty();
    }

    @Test
    void a_link_opens_one_door_once() {
        String link = hall.firstLink();
        enter(hall.caller(), link, "ada@museum.example", PASSWORD);

        Answer again = hall.caller().get(link);

        assertThat(again.status()).isEqualTo(403);
        assertThat(again.body()).contains("has been used");
    }

    @Test
    void of_two_who_use_the_first_link_at_once_one_succeeds() throws Exception {
        String link = hall.firstLink();
        Caller one = hall.caller();
        Caller two = hall.caller();
        String oneToken = one.get(link).csrf();
        String twoToken = two.get(link).csrf();

        List<Answer> answers = together(
                () -> one.post(link, oneToken, form("one@museum.example")),
                () -> two.post(link, twoToken, form("two@museum.example")));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(302, 403);
        assertThat(hall.get(Accounts.class).list()).hasSize(1);
    }

    private static String[] form(String email) {
        return new String[] {"name", "X", "email", email, "password", PASSWORD, "again", PASSWORD};
    }

    @Test
    void a_link_dies_of_age() {
        String link = hall.firstLink();
        hall.clock().advance(Duration.ofDays(7).minusSeconds(1));
        assertThat(hall.caller().get(link).status()).isEqualTo(200);

        hall.clock().advance(Duration.ofSeconds(2));

        assertThat(hall.caller().get(link).status()).isEqualTo(403);
    }

    @Test
    void each_start_gives_a_new_first_link_while_nobody_used_one_and_the_old_one_is_void() {
        String first = hall.firstLink();
        String second = hall.firstLink();

        assertThat(hall.caller().get(first).status()).isEqualTo(403);
        assertThat(hall.caller().get(second).status()).isEqualTo(200);
    }

    @Test
    void a_first_link_lying_about_is_void_once_there_is_an_administrator() {
        String link = hall.firstLink();
        Caller late = hall.caller();
        String token = late.get(link).csrf();
        hall.person("ada@museum.example", Role.ADMINISTRATOR);

        assertThat(late.post(link, token, form("late@museum.example")).status()).isEqualTo(403);
        assertThat(hall.get(Accounts.class).list()).hasSize(1);
    }

    @Test
    void an_invitation_is_not_a_first_link_nor_the_other_way_round() {
        String link = hall.firstLink();

        assertThat(hall.caller().get(link.replace("first", "invited")).status()).isEqualTo(403);
        assertThat(hall.caller().get("/account/first?token=").status()).isEqualTo(403);
    }

    @Test
    void a_fault_in_the_form_is_named_and_the_link_stays_good() {
        String link = hall.firstLink();
        Caller ada = hall.caller();

        assertThat(enter(ada, link, "ada@museum.example", "short").body()).contains("fewer than 12");
        assertThat(enter(ada, link, "ada@museum.example", "aaaaaaaaaaaaaaaa").body())
                .contains("repeats");
        assertThat(enter(ada, link, "not an address", PASSWORD).body()).contains("not an e-mail address");
        Answer named = ada.submit(
                link, link, "name", "Ada <b>", "email", "a@b.example", "password", PASSWORD, "again", "another");
        assertThat(named.body())
                .contains("are not the same")
                .contains("value=\"Ada &lt;b")
                .doesNotContain(PASSWORD);
        assertThat(enter(ada, link, "ada@museum.example", PASSWORD).to()).isEqualTo("/desk");
    }

    @Test
    void the_form_behind_a_link_can_be_read_in_another_language() {
        String link = hall.firstLink();
        Caller ada = hall.caller();
        String page = ada.get(link).body();

        String token = link.substring(link.indexOf('?') + 1);
        assertThat(page).contains("/account/first?" + token + "&amp;lang=nl");
        assertThat(ada.get(link + "&lang=nl").body()).contains("lang=\"nl\"");
    }

    @Test
    void an_invited_person_gets_the_roles_of_the_invitation() {
        hall.person("ada@museum.example", Role.ADMINISTRATOR);
        Caller ada = hall.signedIn("ada@museum.example");
        ada.submit("/desk/people", "/desk/people/invite", "role", "CURATOR", "role", "MEDIATOR");
        String page = ada.get("/desk/people").body();
        String link =
                page.replaceAll("(?s).*value=\"" + hall.address() + "(/account/invited\\?token=[\\w-]+)\".*", "$1");

        Caller eva = hall.caller();
        enter(eva, link, "eva@museum.example", PASSWORD);

        assertThat(hall.get(Accounts.class)
                        .findByEmail("eva@museum.example")
                        .orElseThrow()
                        .roles())
                .containsExactlyInAnyOrder(Role.CURATOR, Role.MEDIATOR);
        assertThat(eva.get("/desk").status()).isEqualTo(200);
        assertThat(eva.get("/desk/people").status()).isEqualTo(403);
        assertThat(ada.get("/desk/people").body()).doesNotContain("/account/invited?token=");
    }

    @Test
    void a_link_for_a_new_password_ends_every_session_of_the_account() {
        hall.person("ada@museum.example", Role.ADMINISTRATOR);
        long eva = hall.person("eva@museum.example", Role.CURATOR);
        Caller atHome = hall.signedIn("eva@museum.example");
        String link = hall.get(OneTimeLinks.class).create(OneTimeLinks.Purpose.NEW_PASSWORD, eva, Set.of());

        Caller fresh = hall.caller();
        Answer entered = fresh.submit(link, link, "password", "dix muses à table", "again", "dix muses à table");

        assertThat(entered.to()).isEqualTo("/desk");
        assertThat(atHome.get("/desk").to()).isEqualTo("/account/sign-in");
        assertThat(hall.caller().signIn("eva@museum.example", PASSWORD).to()).isEqualTo("/account/sign-in?wrong");
        assertThat(hall.caller()
                        .signIn("eva@museum.example", "dix muses à table")
                        .to())
                .isEqualTo("/desk");
    }

    @Test
    void changing_ones_password_ends_the_other_sessions_but_not_this_one() {
        hall.person("eva@museum.example", Role.CURATOR);
        Caller here = hall.signedIn("eva@museum.example");
        Caller elsewhere = hall.signedIn("eva@museum.example");

        Answer wrong = here.submit("/account", "/account/password", "now", "guess", "password", "x", "again", "x");
        Answer right = here.submit(
                "/account",
                "/account/password",
                "now",
                PASSWORD,
                "password",
                "dix muses à table",
                "again",
                "dix muses à table");

        assertThat(wrong.body()).contains("not your current password");
        assertThat(right.to()).isEqualTo("/account?changed");
        assertThat(here.get("/account?changed").body()).contains("has been changed");
        assertThat(elsewhere.get("/desk").to()).isEqualTo("/account/sign-in");
    }

    @Test
    void who_finds_a_desk_open_cannot_guess_the_password_without_end() {
        hall.person("eva@museum.example", Role.CURATOR);
        Caller thief = hall.signedIn("eva@museum.example");
        for (int i = 0; i < 5; i++) {
            thief.submit("/account", "/account/password", "now", "guess" + i, "password", "x", "again", "x");
        }

        Answer sixth = thief.submit(
                "/account",
                "/account/password",
                "now",
                PASSWORD,
                "password",
                "neuf autres muses",
                "again",
                "neuf autres muses");

        assertThat(sixth.body()).contains("Too many attempts");
    }

    @Test
    void a_closed_account_is_out_at_once_and_its_password_opens_nothing() {
        hall.person("ada@museum.example", Role.ADMINISTRATOR);
        long eva = hall.person("eva@museum.example", Role.CURATOR);
        Caller ada = hall.signedIn("ada@museum.example");
        Caller caller = hall.signedIn("eva@museum.example");

        ada.submit("/desk/people", "/desk/people/" + eva + "/active", "active", "false");

        assertThat(caller.get("/desk").to()).isEqualTo("/account/sign-in");
        assertThat(hall.caller().signIn("eva@museum.example", PASSWORD).to()).isEqualTo("/account/sign-in?wrong");
        ada.submit("/desk/people", "/desk/people/" + eva + "/active", "active", "true");
        assertThat(hall.caller().signIn("eva@museum.example", PASSWORD).to()).isEqualTo("/desk");
    }

    @Test
    void a_session_that_outlived_its_account_is_nobodys() {
        long eva = hall.person("eva@museum.example", Role.CURATOR);
        Caller caller = hall.signedIn("eva@museum.example");

        hall.get(Accounts.class).changeActive(eva, false);

        assertThat(caller.get("/desk").to()).isEqualTo("/account/sign-in");
    }

    @Test
    void a_role_taken_away_is_gone_at_the_next_request() {
        hall.person("ada@museum.example", Role.ADMINISTRATOR);
        long bea = hall.person("bea@museum.example", Role.ADMINISTRATOR);
        Caller caller = hall.signedIn("bea@museum.example");
        assertThat(caller.get("/desk/people").status()).isEqualTo(200);

        hall.signedIn("ada@museum.example").submit("/desk/people", "/desk/people/" + bea + "/roles", "role", "CURATOR");

        assertThat(caller.get("/desk/people").status()).isEqualTo(403);
        assertThat(caller.get("/desk").status()).isEqualTo(200);
    }

    @Test
    void the_last_administrator_cannot_be_dismissed() {
        long ada = hall.person("ada@museum.example", Role.ADMINISTRATOR);
        Caller caller = hall.signedIn("ada@museum.example");

        Answer stripped = caller.submit("/desk/people", "/desk/people/" + ada + "/roles", "role", "CURATOR");
        Answer closed = caller.submit("/desk/people", "/desk/people/" + ada + "/active", "active", "false");

        assertThat(stripped.status()).isEqualTo(409);
        assertThat(stripped.body()).contains("last administrator");
        assertThat(closed.status()).isEqualTo(409);
        assertThat(caller.get("/desk/people").status()).isEqualTo(200);
    }

    @Test
    void of_two_administrators_who_dismiss_each_other_at_once_one_remains() throws Exception {
        long ada = hall.person("ada@museum.example", Role.ADMINISTRATOR);
        long bea = hall.person("bea@museum.example", Role.ADMINISTRATOR);
        Caller callerAda = hall.signedIn("ada@museum.example");
        Caller callerBea = hall.signedIn("bea@museum.example");
        String tokenAda = callerAda.get("/desk/people").csrf();
        String tokenBea = callerBea.get("/desk/people").csrf();

        together(
                () -> callerAda.post("/desk/people/" + bea + "/roles", tokenAda, "role", "CURATOR"),
                () -> callerBea.post("/desk/people/" + ada + "/roles", tokenBea, "role", "CURATOR"));

        assertThat(hall.get(Accounts.class).list().stream().filter(Account::isAdministrator))
                .hasSize(1);
    }

    @Test
    void a_person_without_the_role_may_not_invite_or_promote() {
        long eva = hall.person("eva@museum.example", Role.CURATOR);
        Caller caller = hall.signedIn("eva@museum.example");
        String token = caller.get("/account").csrf();

        assertThat(caller.post("/desk/people/invite", token, "role", "ADMINISTRATOR")
                        .status())
                .isEqualTo(403);
        assertThat(caller.post("/desk/people/" + eva + "/roles", token, "role", "ADMINISTRATOR")
                        .status())
                .isEqualTo(403);
        assertThat(caller.post("/desk/people/" + eva + "/new-password", token).status())
                .isEqualTo(403);
    }

    @Test
    void a_session_survives_a_restart_and_holds_nothing_but_a_number() {
        hall.person("eva@museum.example", Role.CURATOR);
        Caller before = hall.signedIn("eva@museum.example");
        List<String> kept = hall.sql()
                .sql("select attribute_bytes from platform.session_attributes")
                .query((row, n) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                .list();

        hall.restart();

        assertThat(before.withSameCookies(hall.address()).get("/desk").status()).isEqualTo(200);
        assertThat(String.join("\n", kept)).doesNotContain("eva@").doesNotContain("pbkdf2");
    }

    @Test
    void a_session_of_an_older_version_asks_to_sign_in_again_instead_of_failing() {
        hall.person("eva@museum.example", Role.CURATOR);
        Caller caller = hall.signedIn("eva@museum.example");

        hall.sql()
                .sql("update platform.session_attributes set attribute_bytes = '\\xaced00057372'::bytea")
                .update();

        assertThat(caller.get("/desk").to()).isEqualTo("/account/sign-in");
        assertThat(caller.signIn("eva@museum.example", PASSWORD).to()).isEqualTo("/desk");
    }

    private static List<Answer> together(Callable<Answer> one, Callable<Answer> two) throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            return both.invokeAll(List.of(one, two)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
