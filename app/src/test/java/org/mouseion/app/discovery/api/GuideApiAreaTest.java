package org.mouseion.app.discovery.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouseion.app.AreaTest;
import org.mouseion.app.discovery.guide.GuideRoom;
import org.mouseion.app.discovery.guide.TalkingGuide;
import org.mouseion.app.discovery.site.Cards;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program talks to the guide.
@AreaTest(
        scan = {
            "discovery.guide.talk",
            "discovery.guide.pages",
            "discovery.guide.notice",
            "discovery.guide.unanswered",
            "discovery.guide.handed",
            "discovery.guide.desk",
            "platform.web"
        },
        classes = {GuideRoom.class, Cards.class, GuideApi.class},
        properties = "mouseion.guide.burst=60")
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
class GuideApiAreaTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    WebApplicationContext context;

    @Autowired
    TalkingGuide guide;

    @Autowired
    GuideRoom.HandClock clock;

    private MockMvc api;

    @BeforeEach
    void open() {
        api = MockMvcBuilders.webAppContextSetup(context).build();
        clock.forward(Duration.ofMinutes(10));
    }

    @Test
    void an_answer_carries_sentences_citations_works_and_a_state_that_may_be_sent_back() throws Exception {
        JsonNode first = JSON.readTree(
                send("{\"words\":\"Who made the milkmaid?\",\"lang\":\"nl\"}").getContentAsString());
        assertThat(first.at("/kind").asString()).isEqualTo("ANSWER");
        assertThat(first.at("/language").asString()).isEqualTo("nl");
        assertThat(first.at("/notice").asString()).startsWith("U spreekt met een machine");
        assertThat(first.at("/sentences/0/citations/0/passage").asString()).isEqualTo("maker: Johannes Vermeer");
        assertThat(first.at("/sentences/0/citations/0/address").asString())
                .endsWith("/works/7#maker")
                .startsWith("http");
        assertThat(first.at("/works")).hasSize(1);
        assertThat(first.at("/table/rows/0/1").asString()).isEqualTo("1658");

        JsonNode second = JSON.readTree(
                send(JSON.writeValueAsString(Map.of("words", "and are you open?", "state", first.path("state"))))
                        .getContentAsString());
        assertThat(second.at("/kind").asString()).isEqualTo("ANSWER");
        assertThat(guide.heard.getLast().state().works()).containsExactly(7L);
    }

    @Test
    void what_it_is_and_keeps_is_told_before_the_first_turn() throws Exception {
        JsonNode about = JSON.readTree(api.perform(get("/api/guide/about").queryParam("lang", "es"))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(about.at("/machine").asBoolean()).isTrue();
        assertThat(about.at("/notice").asString()).startsWith("Habla usted con una máquina");
        assertThat(about.at("/kept")).hasSize(3);
        assertThat(about.at("/languages")).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[]",
                "null",
                "7",
                "{\"words\":7}",
                "{\"words\":\"  \"}",
                "{\"words\":\"a\",\"words\":\"b\"}",
                "{\"words\":\"a\",\"other\":1}",
                "{\"words\":\"a\",\"lang\":[]}",
                "{\"words\":\"a\",\"state\":[]}",
                "{\"words\":\"a\",\"state\":{\"works\":[0]}}",
                "{\"words\":\"a\",\"state\":{\"works\":[1.5]}}",
                "{\"words\":\"a\",\"state\":{\"works\":[99999999999999999999]}}",
                "{\"words\":\"a\",\"state\":{\"works\":[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1]}}",
                "{\"words\":\"a\",\"state\":{\"day\":\"2026-02-30\"}}",
                "{\"words\":\"a\",\"state\":{\"day\":20260230}}",
                "{\"words\":\"a\",\"state\":{\"shown\":-1}}",
                "{\"words\":\"a\",\"state\":{\"shown\":\"many\"}}",
                "{\"words\":\"a\",\"state\":{\"asked\":[7]}}",
                "{\"words\":\"a\",\"state\":{\"focus\":\"work:1\\u0000\"}}"
            })
    void a_body_that_is_not_a_turn_is_refused_as_a_problem(String body) throws Exception {
        MockHttpServletResponse answer = send(body);
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(answer.getContentAsString())
                .contains("/api/problems/guide-body-")
                .doesNotContain("Exception");
    }

    @Test
    void a_body_that_is_deep_or_long_is_refused_without_being_read_to_its_end() throws Exception {
        assertThat(send("{\"words\":" + "[".repeat(100_000)).getStatus()).isEqualTo(400);
        assertThat(send("{\"words\":\"" + "x".repeat(600_000) + "\"}").getStatus())
                .isEqualTo(413);
        assertThat(send("{\"words\":\"" + "x".repeat(60_001) + "\"}").getStatus())
                .isEqualTo(413);
        assertThat(send("{\"words\":\"open " + "x".repeat(50_000) + "\"}").getStatus())
                .isEqualTo(200);
    }

    @Test
    void another_website_may_ask_without_credentials() throws Exception {
        MockHttpServletResponse preflight = api.perform(options("/api/guide")
                        .header("Origin", "https://town.example")
                        .header("Access-Control-Request-Method", "POST")
                        .header("Access-Control-Request-Headers", "content-type"))
                .andReturn()
                .getResponse();
        assertThat(preflight.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(preflight.getHeader("Access-Control-Allow-Credentials")).isNull();
    }

    @Test
    void a_flood_is_a_problem_with_the_seconds_to_wait() throws Exception {
        MockHttpServletResponse last = new MockHttpServletResponse();
        for (int i = 0; i < 61; i++) {
            last = api.perform(
                            post("/api/guide").content("{\"words\":\"open\"}").header("User-Agent", "flood"))
                    .andReturn()
                    .getResponse();
        }
        assertThat(last.getStatus()).isEqualTo(429);
        assertThat(last.getHeader("Retry-After")).isEqualTo("2");
        assertThat(last.getContentType()).startsWith("application/problem+json");
    }

    private MockHttpServletResponse send(String body) throws Exception {
        MockHttpServletResponse answer = api.perform(
                        post("/api/guide").contentType("application/json").content(body))
                .andReturn()
                .getResponse();
        answer.setDefaultCharacterEncoding("UTF-8");
        return answer;
    }
}
