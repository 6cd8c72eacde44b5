package org.mouseion.formats.iiif.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouseion.formats.iiif.json.LanguageMap;

/// The IIIF Authorization Flow API 2.0, in the order of the specification.
class AuthFlowConformanceTest {

    private static final TokenService TOKEN = new TokenService(
            "https://museum.example/auth/token",
            new Notice(LanguageMap.of("en", "No access"), LanguageMap.of("en", "Ask at the desk.")));

    private static final AccessService.Active LOGIN = new AccessService.Active(
            "https://museum.example/auth/login",
            LanguageMap.of("en", "Sign in at the Museum of the Harbour").and("fr", "Se connecter au Musée du port"),
            new Notice(LanguageMap.of("en", "Please sign in"), LanguageMap.of("en", "For readers with a card.")),
            LanguageMap.of("en", "Sign in"),
            TOKEN,
            Optional.of(new LogoutService(
                    "https://museum.example/auth/logout", LanguageMap.of("en", "Leave the Museum of the Harbour"))));

    @Test
    void section_2_1_token_and_logout_lie_in_the_access_service_and_that_in_the_probe_service() {
        ProbeService probe = new ProbeService("https://museum.example/auth/probe/1", List.of(LOGIN), Notice.NONE);
        assertThat(AuthFlowJson.service(probe).toString())
                .isEqualTo("{\"id\":\"https://museum.example/auth/probe/1\",\"type\":\"AuthProbeService2\","
                        + "\"service\":[{\"id\":\"https://museum.example/auth/login\",\"type\":\"AuthAccessService2\","
                        + "\"profile\":\"active\",\"label\":{\"en\":[\"Sign in at the Museum of the Harbour\"],"
                        + "\"fr\":[\"Se connecter au Musée du port\"]},\"heading\":{\"en\":[\"Please sign in\"]},"
                        + "\"note\":{\"en\":[\"For readers with a card.\"]},\"confirmLabel\":{\"en\":[\"Sign in\"]},"
                        + "\"service\":[{\"id\":\"https://museum.example/auth/token\","
                        + "\"type\":\"AuthAccessTokenService2\",\"errorHeading\":{\"en\":[\"No access\"]},"
                        + "\"errorNote\":{\"en\":[\"Ask at the desk.\"]}},"
                        + "{\"id\":\"https://museum.example/auth/logout\",\"type\":\"AuthLogoutService2\","
                        + "\"label\":{\"en\":[\"Leave the Museum of the Harbour\"]}}]}]}");
    }

    @Test
    void section_2_1_a_service_inside_another_document_has_no_context_of_its_own() {
        ProbeService probe = new ProbeService("https://museum.example/auth/probe/1", List.of(LOGIN), Notice.NONE);
        assertThat(AuthFlowJson.service(probe).toString()).doesNotContain("@context");
    }

    @Test
    void section_3_3_1_a_page_to_visit_must_have_a_label() {
        assertThatThrownBy(() -> new AccessService.Active(
                        "https://museum.example/login",
                        LanguageMap.EMPTY,
                        Notice.NONE,
                        LanguageMap.EMPTY,
                        TOKEN,
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void section_3_3_2_a_kiosk_has_an_address_and_needs_no_words() {
        String probe = AuthFlowJson.service(new ProbeService(
                        "https://museum.example/probe",
                        List.of(new AccessService.Kiosk("https://museum.example/auth/kiosk", TOKEN)),
                        Notice.NONE))
                .toString();
        assertThat(probe)
                .contains("{\"id\":\"https://museum.example/auth/kiosk\",\"type\":\"AuthAccessService2\","
                        + "\"profile\":\"kiosk\",\"service\":[{");
    }

    @Test
    void section_3_3_3_an_external_way_has_no_address() {
        String probe = AuthFlowJson.service(new ProbeService(
                        "https://museum.example/probe",
                        List.of(new AccessService.External(LanguageMap.of("en", "In the reading room"), TOKEN)),
                        new Notice(LanguageMap.of("en", "In the reading room only"), LanguageMap.EMPTY)))
                .toString();
        assertThat(probe)
                .contains("\"errorHeading\":{\"en\":[\"In the reading room only\"]}")
                .contains("[{\"type\":\"AuthAccessService2\",\"profile\":\"external\"");
    }

    @Test
    void section_4_3_the_page_posts_to_the_origin_alone_and_nothing_in_it_is_markup() {
        TokenAnswer answer = new TokenAnswer.Granted("</script><script>alert(1)//\u2028", "t0k3n", 300);
        String page = TokenPage.html(answer, new Origin("https://client.example:8443"), "abc123");
        assertThat(page)
                .contains(",\"https://client.example:8443\");</script>")
                .contains("<script nonce=\"abc123\">window.parent.postMessage({\"@context\"")
                .contains("\\u003c/script\\u003e\\u003cscript\\u003ealert(1)//\\u2028");
        assertThat(page.split("<script", -1)).hasSize(2);
        assertThat(page.split("</script", -1)).hasSize(2);
        assertThatThrownBy(() -> TokenPage.html(answer, new Origin("https://client.example"), "\" onload=\""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "null",
                "https://",
                "https://a.example/",
                "https://a.example/path",
                "https://a.example\"",
                "javascript:alert(1)",
                "https://a.example:123456",
                "https://a_b.example",
                "HTTPS://A.EXAMPLE",
                "https://user@a.example",
                "file://",
                "https://a.example\n",
                "https://-a.example"
            })
    void section_4_2_what_is_no_origin_is_not_posted_to(String text) {
        assertThat(Origin.find(text)).isEmpty();
    }

    @Test
    void section_4_2_an_origin_is_scheme_host_and_port_and_secure_by_tls_or_at_home() {
        assertThat(Origin.find("https://client.example").orElseThrow().isSecure())
                .isTrue();
        assertThat(Origin.find("http://localhost:8080").orElseThrow().isSecure())
                .isTrue();
        assertThat(Origin.find("http://[::1]:8080").orElseThrow().isSecure()).isTrue();
        assertThat(Origin.find("http://client.example").orElseThrow().isSecure())
                .isFalse();
        assertThat(Origin.find("http://localhost.evil.example").orElseThrow().isSecure())
                .isFalse();
    }

    @Test
    void section_4_4_a_token_message_repeats_the_message_id() {
        assertThat(AuthFlowJson.message(new TokenAnswer.Granted("ae3415", "ddc76e", 300))
                        .toString())
                .isEqualTo("{\"@context\":\"http://iiif.io/api/auth/2/context.json\",\"type\":\"AuthAccessToken2\","
                        + "\"messageId\":\"ae3415\",\"accessToken\":\"ddc76e\",\"expiresIn\":300}");
        assertThat(AuthFlowJson.message(new TokenAnswer.Granted("ae3415", "ddc76e", 0))
                        .toString())
                .doesNotContain("expiresIn");
    }

    @ParameterizedTest
    @EnumSource(TokenAnswer.Cause.class)
    void section_4_5_an_error_is_one_of_six(TokenAnswer.Cause cause) {
        String message = AuthFlowJson.message(new TokenAnswer.Denied(
                        "ae3415", cause, new Notice(LanguageMap.of("en", "No"), LanguageMap.of("en", "Not yet."))))
                .toString();
        assertThat(message)
                .startsWith("{\"@context\":\"http://iiif.io/api/auth/2/context.json\","
                        + "\"type\":\"AuthAccessTokenError2\",\"profile\":\"" + cause.word()
                        + "\",\"messageId\":\"ae3415\"")
                .endsWith("\"heading\":{\"en\":[\"No\"]},\"note\":{\"en\":[\"Not yet.\"]}}");
    }

    @Test
    void section_4_5_a_note_needs_a_heading() {
        assertThatThrownBy(() -> new Notice(LanguageMap.EMPTY, LanguageMap.of("en", "Sorry")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void section_5_2_a_probe_says_yes() {
        assertThat(AuthFlowJson.result(ProbeResult.granted()).toString())
                .isEqualTo("{\"@context\":\"http://iiif.io/api/auth/2/context.json\",\"type\":\"AuthProbeResult2\","
                        + "\"status\":200}");
    }

    @Test
    void section_5_2_a_probe_says_no_and_what_may_be_seen_instead() {
        ProbeResult.Resource small = new ProbeResult.Resource(
                "https://museum.example/small.jpg", "Image", LanguageMap.of("en", "A smaller picture"), List.of());
        String result = AuthFlowJson.result(ProbeResult.denied(
                        401, new Notice(LanguageMap.of("en", "Not yet"), LanguageMap.EMPTY), List.of(small)))
                .toString();
        assertThat(result)
                .contains("\"status\":401,\"substitute\":[{\"id\":\"https://museum.example/small.jpg\","
                        + "\"type\":\"Image\",\"label\":{\"en\":[\"A smaller picture\"]}}],"
                        + "\"heading\":{\"en\":[\"Not yet\"]}");
    }

    @Test
    void section_5_2_a_location_goes_with_a_redirection_alone_and_a_substitute_with_a_refusal_alone() {
        ProbeResult.Resource other =
                new ProbeResult.Resource("https://cdn.example/1", "Image", LanguageMap.EMPTY, List.of());
        assertThat(AuthFlowJson.result(ProbeResult.elsewhere(other)).toString())
                .contains("\"status\":302,\"location\":{\"id\":\"https://cdn.example/1\",\"type\":\"Image\"}");
        assertThatThrownBy(() -> new ProbeResult(200, List.of(), Optional.of(other), Notice.NONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ProbeResult(302, List.of(), Optional.empty(), Notice.NONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ProbeResult(200, List.of(other), Optional.empty(), Notice.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
