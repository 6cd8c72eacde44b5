package org.mouseion.app.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mouseion.app.platform.accounts.EntranceHall.PASSWORD;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.platform.Role;
import org.mouseion.app.platform.accounts.Caller.Answer;

/// Signing in, guessing, signing out: over HTTP, on real PostgreSQL, with a clock that stands still.
class SignInAreaTest {

    private static final String EVA = "eva@museum.example";
    private static final String WRONG = "/account/sign-in?wrong";

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
    void oneCurator() {
        hall.empty();
        hall.person(EVA, Role.CURATOR);
    }

    private static void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(hall.caller().signIn(EVA, "guess " + i).to()).isEqualTo(WRONG);
        }
    }

    @Test
    void who_was_on_the_way_to_a_page_arrives_there() {
        Caller eva = hall.caller();

        assertThat(eva.get("/desk/jobs?state=DONE&lang=fr").to()).isEqualTo("/account/sign-in");

        assertThat(eva.signIn(EVA, PASSWORD).to()).isEqualTo("/desk/jobs?state=DONE&lang=fr");
    }

    @Test
    void capitals_and_spaces_around_the_address_do_not_matter() {
        assertThat(hall.caller().signIn("  Eva@Museum.EXAMPLE ", PASSWORD).to()).isEqualTo("/desk");
    }

    @Test
    void a_wrong_password_and_an_unknown_address_are_answered_alike() {
        Answer wrong = hall.caller().signIn(EVA, "something else");
        Answer unknown = hall.caller().signIn("nobody@museum.example", PASSWORD);

        assertThat(wrong.to()).isEqualTo(WRONG);
        assertThat(unknown.to()).isEqualTo(WRONG);
        assertThat(hall.caller().get(WRONG).body()).contains("role=\"alert\"").doesNotContain(EVA);
    }

    @Test
    void an_account_without_a_password_is_answered_like_a_wrong_one() {
        hall.get(Accounts.class).create("Ode", "ode@museum.example", null, Set.of(Role.CURATOR));

        assertThat(hall.caller().signIn("ode@museum.example", "").to()).isEqualTo(WRONG);
        assertThat(hall.caller().signIn("ode@museum.example", "anything at all").to())
                .isEqualTo(WRONG);
    }

    @Test
    void the_number_of_an_account_is_not_a_name() {
        long number = hall.get(Accounts.class).findByEmail(EVA).orElseThrow().id();

        assertThat(hall.caller().signIn(Long.toString(number), PASSWORD).to()).isEqualTo(WRONG);
        assertThat(hall.caller().signIn("0" + number, PASSWORD).to()).isEqualTo(WRONG);
    }

    @Test
    void after_five_failures_each_try_waits_twice_as_long_up_to_a_quarter_of_an_hour() {
        fail(5);
        for (long seconds : new long[] {10, 20, 40, 80, 160, 320, 640, 900, 900}) {
            Answer early = hall.caller().signIn(EVA, PASSWORD);
            assertThat(early.to()).isEqualTo("/account/sign-in?wait=" + seconds);
            assertThat(early.header("Retry-After")).isEqualTo(Long.toString(seconds));
            hall.clock().advance(Duration.ofSeconds(seconds));
            assertThat(hall.caller().signIn(EVA, "still wrong").to()).isEqualTo(WRONG);
        }
        hall.clock().advance(Duration.ofSeconds(900));
        assertThat(hall.caller().signIn(EVA, PASSWORD).to()).isEqualTo("/desk");
    }

    @Test
    void waiting_is_told_in_words() {
        assertThat(hall.caller().get("/account/sign-in?wait=40&lang=fr").body()).contains("40 secondes");
        assertThat(hall.caller().get("/account/sign-in?wait=640&lang=en").body())
                .contains("11 minutes");
        assertThat(hall.caller().get("/account/sign-in?wait=999999999&lang=en").body())
                .contains("60 minutes");
    }

    @Test
    void a_success_clears_the_name() {
        fail(4);
        assertThat(hall.caller().signIn(EVA, PASSWORD).to()).isEqualTo("/desk");

        fail(4);

        assertThat(hall.caller().signIn(EVA, PASSWORD).to()).isEqualTo("/desk");
    }

    @Test
    void failures_are_forgotten_after_a_day() {
        fail(5);

        hall.clock().advance(Duration.ofDays(1).plusSeconds(1));

        fail(5);
    }

    @Test
    void an_office_behind_one_address_is_not_locked_out_by_one_forgetful_person() {
        hall.person("bea@museum.example", Role.CURATOR);
        fail(5);

        assertThat(hall.caller().signIn("bea@museum.example", PASSWORD).to()).isEqualTo("/desk");
    }

    @Test
    void one_password_tried_on_many_names_is_slowed_too() {
        for (int i = 0; i < 30; i++) {
            hall.caller().signIn("person" + i + "@museum.example", "Summer 2026 again");
        }

        assertThat(hall.caller()
                        .signIn("person99@museum.example", "Summer 2026 again")
                        .to())
                .isEqualTo("/account/sign-in?wait=10");
    }

    @Test
    void another_spelling_of_the_path_is_no_way_round_the_waiting() {
        fail(5);
        Caller thief = hall.caller();
        String token = thief.get("/account/sign-in").csrf();

        for (String path : new String[] {
            "/account/%73ign-in",
            "/account/sign%2Din",
            "/%61ccount/sign-in",
            "/fr/account/sign-in",
            "/nl/account/%73ign-in"
        }) {
            assertThat(thief.post(path, token, "email", EVA, "password", PASSWORD)
                            .to())
                    .as(path)
                    .isIn("/account/sign-in?wait=10", "");
        }
    }

    @Test
    void many_tries_at_once_are_not_many_free_guesses() throws Exception {
        Caller[] callers = IntStream.range(0, 12).mapToObj(i -> hall.caller()).toArray(Caller[]::new);
        String[] tokens = new String[callers.length];
        for (int i = 0; i < callers.length; i++) {
            tokens[i] = callers[i].get("/account/sign-in").csrf();
        }
        long looked;
        try (ExecutorService all = Executors.newFixedThreadPool(callers.length)) {
            looked = IntStream.range(0, callers.length)
                    .mapToObj(i -> all.submit(() ->
                            callers[i].post("/account/sign-in", tokens[i], "email", EVA, "password", "guess " + i)))
                    .toList()
                    .stream()
                    .map(SignInAreaTest::get)
                    .filter(answer -> answer.to().equals(WRONG))
                    .count();
        }

        assertThat(looked).isEqualTo(5);
    }

    private static Answer get(java.util.concurrent.Future<Answer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void the_session_has_another_name_after_signing_in() {
        Caller eva = hall.caller();
        eva.get("/account/sign-in");
        String before = eva.cookies().toString();

        eva.signIn(EVA, PASSWORD);

        assertThat(eva.cookies().toString()).isNotEqualTo(before);
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_of_other_sites() {
        Answer page = hall.caller().get("/account/sign-in");

        assertThat(page.header("Set-Cookie"))
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .doesNotContain("Max-Age");
    }

    @Test
    void signing_out_ends_the_session() {
        Caller eva = hall.signedIn(EVA);
        Caller copy = eva.withSameCookies(hall.address());

        assertThat(eva.submit("/account", "/account/sign-out").to()).isEqualTo("/");

        assertThat(eva.get("/desk").to()).isEqualTo("/account/sign-in");
        assertThat(copy.get("/desk").to()).isEqualTo("/account/sign-in");
        assertThat(hall.sql()
                        .sql("select count(*) from platform.session where principal_name is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void who_is_signed_in_needs_no_form() {
        assertThat(hall.signedIn(EVA).get("/account/sign-in").to()).isEqualTo("/desk");
    }

    @Test
    void a_form_without_its_token_is_refused_with_a_page_that_says_why() {
        Caller eva = hall.signedIn(EVA);

        Answer forged = eva.post("/account/sign-out", "");

        assertThat(forged.status()).isEqualTo(403);
        assertThat(forged.body()).contains("open for too long").contains("<h1").doesNotContain("Exception");
        assertThat(eva.get("/desk").status()).isEqualTo(200);
    }

    @Test
    void a_part_of_a_page_takes_the_whole_page_to_the_sign_in() {
        Answer part = hall.caller().get("/desk/jobs", "HX-Request", "true");

        assertThat(part.status()).isEqualTo(401);
        assertThat(part.header("HX-Redirect")).isEqualTo("/account/sign-in");
    }

    @Test
    void no_address_in_the_request_leads_away_from_the_house() {
        for (String query : new String[] {
            "?continue=https://evil.example", "?redirect=//evil.example", "?to=https:%2F%2Fevil.example"
        }) {
            Caller eva = hall.caller();
            String token = eva.get("/account/sign-in" + query).csrf();
            assertThat(eva.post("/account/sign-in" + query, token, "email", EVA, "password", PASSWORD)
                            .to())
                    .isEqualTo("/desk");
        }
        Caller eva = hall.caller();
        eva.get("/desk//evil.example");
        eva.get("/desk/%2F%2Fevil.example");
        eva.get("//evil.example/desk");
        assertThat(eva.signIn(EVA, PASSWORD).to()).isEqualTo("/desk");
    }

    @Test
    void a_neighbourhood_of_addresses_counts_as_one() {
        assertThat(SignInThrottle.neighbourhood("2001:db8:1:2:aaaa::1"))
                .isEqualTo(SignInThrottle.neighbourhood("2001:db8:1:2:bbbb::2"))
                .isNotEqualTo(SignInThrottle.neighbourhood("2001:db8:1:3::1"));
        assertThat(SignInThrottle.neighbourhood("192.0.2.7")).isEqualTo("192.0.2.7");
    }
}
