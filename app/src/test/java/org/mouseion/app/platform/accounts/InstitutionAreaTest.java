package org.mouseion.app.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.platform.Role;
import org.mouseion.app.platform.accounts.Caller.Answer;

/// Signing in by the institution's own provider: where roles are looked for, and what is not believed.
class InstitutionAreaTest {

    private static final String GO = "/oauth2/authorization/institution";
    private static final String REFUSED = "/account/sign-in?refused=";

    private static FakeProvider provider;
    private static EntranceHall hall;

    @BeforeAll
    static void open() throws IOException {
        provider = new FakeProvider();
        hall = EntranceHall.open(
                "--mouseion.accounts.oidc.issuer=" + provider.issuer(),
                "--mouseion.accounts.oidc.client-secret=between us",
                "--mouseion.accounts.oidc.name=Town Museums");
    }

    @AfterAll
    static void close() {
        hall.close();
        provider.close();
    }

    @BeforeEach
    void eva() {
        hall.empty();
        provider.vouchFor("eva");
    }

    private static Map<String, Object> roles(String... names) {
        return Map.of("roles", List.of(names));
    }

    private static Answer arrive(Caller caller) {
        String there = caller.get(GO).to();
        assertThat(there).startsWith(provider.issuer());
        HttpRequest asked = HttpRequest.newBuilder(URI.create(there)).build();
        try (HttpClient browser = HttpClient.newHttpClient()) {
            String back = browser.send(asked, HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("location")
                    .orElseThrow();
            return caller.get(back.substring(hall.address().length()));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void assertWelcome(Role... roles) {
        Caller caller = hall.caller();
        assertThat(arrive(caller).to()).isEqualTo("/desk");
        assertThat(caller.get("/desk/jobs").status()).isEqualTo(200);
        assertThat(hall.get(Accounts.class)
                        .findByEmail("eva@museum.example")
                        .orElseThrow()
                        .roles())
                .isEqualTo(Set.of(roles));
    }

    private static void assertRefused(String why) {
        Caller caller = hall.caller();
        assertThat(arrive(caller).to()).isEqualTo(REFUSED + why);
        assertThat(caller.get(REFUSED + why).body()).contains("role=\"alert\"");
        assertThat(caller.get("/desk/jobs").to()).isEqualTo("/account/sign-in");
    }

    @Test
    void the_sign_in_page_names_the_institution() {
        assertThat(hall.caller().get("/account/sign-in").body())
                .contains("Town Museums")
                .contains(GO);
    }

    /// OpenID Connect RP-Initiated Logout 1.0, section 2.
    @Test
    void who_came_by_the_provider_leaves_by_it_and_comes_back_to_the_front_door() {
        provider.inIdToken("realm_access", roles("curator"));
        Caller eva = hall.caller();
        arrive(eva);

        Answer left = eva.submit("/desk/jobs", "/account/sign-out");

        assertThat(left.to())
                .startsWith(provider.issuer() + "/leave?client_id=mouseion&post_logout_redirect_uri=")
                .endsWith(java.net.URLEncoder.encode(hall.address() + "/", java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("id_token");
        assertThat(eva.get("/desk/jobs").to()).isEqualTo("/account/sign-in");
        assertThat(hall.caller().get("/account/sign-in").header("Content-Security-Policy"))
                .endsWith("form-action 'self' " + provider.issuer());
    }

    @Test
    void who_came_with_a_password_leaves_the_provider_alone() {
        hall.person("ada@museum.example", Role.CURATOR);
        assertThat(hall.signedIn("ada@museum.example")
                        .submit("/desk/jobs", "/account/sign-out")
                        .to())
                .isEqualTo("/");
    }

    @Test
    void roles_are_read_from_the_id_token() {
        provider.inIdToken("realm_access", roles("curator", "offline_access"));
        assertWelcome(Role.CURATOR);
    }

    @Test
    void roles_are_read_from_what_the_provider_tells_of_the_user() {
        provider.inUserInfo("realm_access", roles("archivist"));
        assertWelcome(Role.ARCHIVIST);
    }

    @Test
    void roles_are_read_from_an_access_token_that_the_provider_signed() {
        provider.inAccessToken("realm_access", roles("mediator", "director"));
        assertWelcome(Role.MEDIATOR, Role.DIRECTOR);
    }

    @Test
    void what_the_id_token_says_is_not_widened_by_the_access_token() {
        provider.inIdToken("realm_access", roles("curator"));
        provider.inAccessToken("realm_access", roles("administrator"));
        assertWelcome(Role.CURATOR);
    }

    @Test
    void an_access_token_that_another_signed_gives_no_role() {
        provider.inAccessToken("realm_access", roles("administrator"));
        provider.signAccessTokenByAnother();
        assertRefused("no-role");
    }

    @Test
    void an_access_token_for_another_house_gives_no_role() {
        provider.inAccessToken("realm_access", roles("administrator"));
        provider.inAccessToken("azp", "payroll");
        assertRefused("no-role");
    }

    @Test
    void an_access_token_that_has_expired_gives_no_role() {
        provider.inAccessToken("realm_access", roles("administrator"));
        provider.inAccessToken("exp", Date.from(Instant.now().minusSeconds(600)));
        assertRefused("no-role");
    }

    @Test
    void a_role_that_this_house_does_not_have_is_none() {
        provider.inIdToken("realm_access", roles("emperor", "visitor"));
        assertRefused("no-role");
    }

    @Test
    void an_id_token_for_another_house_is_refused() {
        provider.inIdToken("realm_access", roles("curator"));
        provider.inIdToken("aud", "payroll");
        assertRefused("provider");
    }

    @Test
    void an_id_token_that_has_expired_is_refused() {
        provider.inIdToken("realm_access", roles("curator"));
        provider.inIdToken("exp", Date.from(Instant.now().minusSeconds(600)));
        assertRefused("provider");
    }

    @Test
    void an_id_token_that_another_signed_is_refused() {
        provider.inIdToken("realm_access", roles("curator"));
        provider.signIdTokenByAnother();
        assertRefused("provider");
    }

    @Test
    void an_id_token_made_for_another_sign_in_is_refused() {
        provider.inIdToken("realm_access", roles("curator"));
        provider.inIdToken("nonce", "of somebody else");
        assertRefused("provider");
    }

    @Test
    void a_house_opens_while_its_provider_is_away_and_says_so_only_to_who_wants_to_go_there() {
        try (EntranceHall alone =
                EntranceHall.open("--mouseion.accounts.oidc.issuer=http://127.0.0.1:9/realms/museum")) {
            alone.person("ada@museum.example", Role.CURATOR);
            assertThat(alone.signedIn("ada@museum.example").get("/desk").status())
                    .isEqualTo(200);
            Caller caller = alone.caller();
            assertThat(caller.get("/account/sign-in").status()).isEqualTo(200);
            assertThat(caller.get(GO).to()).isEqualTo(REFUSED + "provider");
        }
    }
}
