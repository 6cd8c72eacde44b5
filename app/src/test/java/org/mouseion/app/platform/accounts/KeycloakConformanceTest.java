package org.mouseion.app.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mouseion.app.platform.Role;
import org.mouseion.app.platform.accounts.Caller.Answer;

/// The whole code flow (OpenID Connect Core 1.0, section 3.1) with a real Keycloak as it is out of the box: roles in
/// the
/// access token alone. Skipped aloud where Keycloak's distribution has not been fetched (`./mouseion test
/// --with-keycloak`).
class KeycloakConformanceTest {

    private static final String GO = "/oauth2/authorization/institution";

    private static Keycloak keycloak;
    private static EntranceHall hall;

    @BeforeAll
    static void open() throws Exception {
        Keycloak.assumeHere();
        int port = Keycloak.freePort();
        hall = EntranceHall.open(
                "--mouseion.accounts.oidc.issuer=" + Keycloak.issuer(port),
                "--mouseion.accounts.oidc.client-secret=" + Keycloak.SECRET,
                "--mouseion.accounts.oidc.name=Keycloak");
        keycloak = Keycloak.start(port, hall.address());
    }

    @AfterAll
    static void close() throws IOException, InterruptedException {
        if (hall != null) {
            hall.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @Test
    void section_3_1_a_curator_of_the_realm_signs_in_leaves_comes_back_and_loses_the_role() {
        Caller eva = hall.caller();
        Keycloak.Browser browser = keycloak.browser();

        String there = eva.get(GO).to();
        assertThat(URI.create(there).getRawQuery())
                .contains("response_type=code")
                .contains("scope=openid")
                .contains("nonce=")
                .contains("state=");
        String back = browser.signIn(there, "eva", "neuf muses");
        assertThat(arrive(eva, back).to()).isEqualTo("/desk");
        assertThat(eva.get("/desk/jobs").body()).contains("Eva Muse");
        assertThat(account("eva@museum.example").roles()).isEqualTo(Set.of(Role.CURATOR));
        assertThat(account("eva@museum.example").governed()).isTrue();

        // Out of the house; the provider still knows the browser and asks for no password.
        String farewell = eva.submit("/desk/jobs", "/account/sign-out").to();
        assertThat(farewell).contains("/protocol/openid-connect/logout?client_id=mouseion");
        assertThat(eva.get("/desk/jobs").to()).isEqualTo("/account/sign-in");
        assertThat(arrive(eva, browser.follow(eva.get(GO).to())).to()).isEqualTo("/desk/jobs");

        keycloak.takeRole("eva", "curator");
        Caller again = hall.caller();
        assertThat(arrive(again, browser.follow(again.get(GO).to())).to())
                .isEqualTo("/account/sign-in?refused=no-role");
        assertThat(again.get("/desk/jobs").to()).isEqualTo("/account/sign-in");
    }

    /// OpenID Connect RP-Initiated Logout 1.0, sections 2 and 3: the provider asks, and then knows the browser no more.
    @Test
    void who_leaves_the_house_and_says_so_at_the_provider_must_sign_in_anew() {
        Caller eva = hall.caller();
        Keycloak.Browser browser = keycloak.browser();
        arrive(eva, browser.signIn(eva.get(GO).to(), "eva", "neuf muses"));

        String back =
                browser.signOut(eva.submit("/desk/jobs", "/account/sign-out").to());

        assertThat(back).isEqualTo(hall.address() + "/");
        assertThat(browser.isKnown(hall.caller().get(GO).to())).isFalse();
    }

    @Test
    void somebody_the_realm_gives_no_role_of_the_house_is_turned_away_and_gets_no_account() {
        Caller max = hall.caller();
        String back = keycloak.browser().signIn(max.get(GO).to(), "max", "neuf muses");

        assertThat(arrive(max, back).to()).isEqualTo("/account/sign-in?refused=no-role");
        assertThat(hall.get(Accounts.class).findByEmail("max@museum.example")).isEmpty();
    }

    @Test
    void section_3_1_2_7_an_answer_that_was_not_asked_for_is_refused() {
        Caller nobody = hall.caller();
        assertThat(nobody.get("/login/oauth2/code/institution?code=made-up&state=made-up")
                        .to())
                .isEqualTo("/account/sign-in?refused=provider");

        Caller eva = hall.caller();
        String back = keycloak.browser().signIn(eva.get(GO).to(), "eva", "neuf muses");
        assertThat(arrive(hall.caller(), back).to())
                .as("another browser")
                .isEqualTo("/account/sign-in?refused=provider");
    }

    private static Answer arrive(Caller caller, String back) {
        assertThat(back).startsWith(hall.address() + "/login/oauth2/code/institution");
        return caller.get(back.substring(hall.address().length()));
    }

    private static Account account(String email) {
        return hall.get(Accounts.class).findByEmail(email).orElseThrow();
    }
}
