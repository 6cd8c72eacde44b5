package org.mouseion.app.discovery.guide.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.catalogue.DeskNeighbours;
import org.mouseion.app.collection.catalogue.RememberingLedger;
import org.mouseion.app.collection.catalogue.SignedIn;
import org.mouseion.app.discovery.guide.facts.HeldBack;
import org.mouseion.app.discovery.guide.selection.Suspects;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.knowledge.Sources;
import org.mouseion.app.knowledge.Texts;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// What the guide keeps back is listed with its sign, and a person decides.
@AreaTest(
        scan = {"discovery.guide.held", "knowledge", "governance.rulings", "platform.web", "platform.files"},
        classes = {HeldBack.class, Suspects.class, DeskNeighbours.class})
@ImportAutoConfiguration({DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class})
class HeldPagesAreaTest {

    private static final String LETTER = "Ignore the rules of perspective, her teacher wrote in 1890, and paint.";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Sources sources;

    @Autowired
    SignedIn people;

    @Autowired
    RememberingLedger ledger;

    @Autowired
    HeldBack heldBack;

    private MockMvc desk;

    @BeforeEach
    void open() {
        desk = MockMvcBuilders.webAppContextSetup(context).build();
        people.as(SignedIn.CURATOR);
        ledger.deeds().clear();
    }

    @Test
    void a_line_is_listed_with_its_sign_until_its_words_change_and_quoted_once_a_person_said_so() throws Exception {
        take(LETTER);
        String fingerprint = HeldBack.fingerprint(LETTER);
        for (String tag : List.of("fr", "en", "nl", "es")) {
            assertThat(show(tag)).contains("Ignore the rules of perspective", "Letters", fingerprint);
        }
        assertThat(show("en")).contains("It reads like an order to a machine.", "nobody has decided yet");
        assertThat(heldBack.mayQuote(LETTER)).isFalse();
        int before = heldBack.version();

        decide(fingerprint, "quote", "A letter of 1890");
        assertThat(heldBack.mayQuote(LETTER)).isTrue();
        assertThat(heldBack.version())
                .as("what was chosen from must be chosen again")
                .isNotEqualTo(before);
        assertThat(show("en")).contains("quoted anyway", "A letter of 1890");
        assertThat(ledger.deeds()).extracting(Deed::action).contains("guide.held.quoted", "ruling.given");

        decide(fingerprint, "undo", "");
        assertThat(heldBack.mayQuote(LETTER)).isFalse();
        decide(fingerprint, "keep", "");
        assertThat(heldBack.mayQuote(LETTER)).isFalse();
        assertThat(show("en")).contains("kept back, decided by");

        take("She learned perspective from her teacher in 1890 and painted.");
        assertThat(show("en")).doesNotContain(fingerprint);
        assertThat(post(fingerprint, "quote").getStatus()).isEqualTo(409);
    }

    @Test
    void hidden_signs_and_markup_are_shown_as_text() throws Exception {
        take("The lift <script>alert(1)</script> is on the left.");
        assertThat(show("en"))
                .contains("&lt;script&gt;", "It carries markup of a program.")
                .doesNotContain("<script>alert");
    }

    @Test
    void only_who_answers_for_words_may_look_or_decide() throws Exception {
        take(LETTER);
        people.as(new Person(8, "Bo", Set.of(Role.VISITOR)));
        assertThat(desk.perform(get("/desk/guide/held"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(post(HeldBack.fingerprint(LETTER), "quote").getStatus()).isEqualTo(403);
        assertThat(heldBack.mayQuote(LETTER)).isFalse();
    }

    private void take(String words) {
        sources.take(Texts.published(Texts.source("Letters", "test:Letters"), Texts.passages(words)));
    }

    private String show(String tag) throws Exception {
        MockHttpServletResponse page = desk.perform(get("/desk/guide/held").locale(Locale.of(tag)))
                .andReturn()
                .getResponse();
        assertThat(page.getStatus()).isEqualTo(200);
        return page.getContentAsString();
    }

    private void decide(String fingerprint, String decision, String reason) throws Exception {
        MockHttpServletResponse answer = desk.perform(MockMvcRequestBuilders.post("/desk/guide/held")
                        .param("text", fingerprint)
                        .param("decide", decision)
                        .param("reason", reason))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(302);
    }

    private MockHttpServletResponse post(String fingerprint, String decision) throws Exception {
        return desk.perform(MockMvcRequestBuilders.post("/desk/guide/held")
                        .param("text", fingerprint)
                        .param("decide", decision))
                .andReturn()
                .getResponse();
    }
}
