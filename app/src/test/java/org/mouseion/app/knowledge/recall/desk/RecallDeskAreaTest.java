package org.mouseion.app.knowledge.recall.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.catalogue.DeskNeighbours;
import org.mouseion.app.collection.catalogue.SignedIn;
import org.mouseion.app.knowledge.DerivativeKind;
import org.mouseion.app.knowledge.DerivativeState;
import org.mouseion.app.knowledge.Derivatives;
import org.mouseion.app.knowledge.Ground;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.Sources;
import org.mouseion.app.knowledge.Texts;
import org.mouseion.app.knowledge.recall.RecallRows;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// What rests on a source is looked at, set aside and let stand again on the desk.
@AreaTest(
        scan = {"knowledge", "governance.rulings", "platform.web", "platform.files"},
        classes = DeskNeighbours.class)
@ImportAutoConfiguration({DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class})
class RecallDeskAreaTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    SignedIn people;

    @Autowired
    Sources sources;

    @Autowired
    Derivatives derivatives;

    @Autowired
    RecallRows told;

    private MockMvc desk;
    private long source;

    @BeforeEach
    void open() {
        desk = MockMvcBuilders.webAppContextSetup(context).build();
        people.as(SignedIn.CURATOR);
        SourceId id = sources.take(Texts.published(
                Texts.source("Visit", "test:" + System.nanoTime()), Texts.passages("Hours | Open at ten.")));
        source = id.value();
        derivatives.register(
                DerivativeKind.ANSWER,
                "a",
                "<b>=When?</b>",
                "fr",
                "//elsewhere.example",
                List.of(new Ground.OfPassage(sources.listPassages(id).getFirst().id())));
    }

    @Test
    void what_rests_on_a_source_is_listed_before_anything_is_done_in_four_languages() throws Exception {
        for (String tag : List.of("fr", "en", "nl", "es")) {
            String page = show(list().locale(Locale.of(tag)));
            assertThat(page)
                    .contains("&lt;b&gt;=When?&lt;/b&gt;", "Open at ten.")
                    .doesNotContain("<b>=When?", "href=\"//elsewhere");
        }
        assertThat(state()).isEqualTo(DerivativeState.STANDING);
    }

    @Test
    void it_is_pulled_by_one_button_and_stands_again_by_another() throws Exception {
        MockHttpServletResponse sent = desk.perform(post("/desk/knowledge/recall")
                        .param("kind", "source")
                        .param("number", Long.toString(source))
                        .param("how", "WITHDRAWN"))
                .andReturn()
                .getResponse();
        assertThat(sent.getRedirectedUrl()).contains("done=recalled", "count=1");
        assertThat(state()).isEqualTo(DerivativeState.PULLED);
        assertThat(show(list().locale(Locale.ENGLISH))).contains("pulled", "Ada", "A person asked for it");
        desk.perform(post("/desk/knowledge/recall/undo")
                .param("recalled", Long.toString(told.list(1).getFirst().id())));
        assertThat(state()).isEqualTo(DerivativeState.STANDING);
    }

    @Test
    void the_file_has_every_row_and_no_formula() throws Exception {
        String file =
                show(get("/desk/knowledge/recall/csv").param("kind", "source").param("number", Long.toString(source)));
        assertThat(file).startsWith("kind,language,title").contains("\"ANSWER\",\"fr\",\"<b>=When?</b>\"");
        assertThat(RecallPages.cell("=1+1")).isEqualTo("\"'=1+1\"");
        assertThat(RecallPages.cell("a \"b\"")).isEqualTo("\"a \"\"b\"\"\"");
    }

    @Test
    void who_may_not_edit_may_not_look() throws Exception {
        people.as(new Person(8, "Bo", Set.of(Role.VISITOR)));
        assertThat(desk.perform(list()).andReturn().getResponse().getStatus()).isEqualTo(403);
    }

    private DerivativeState state() {
        return derivatives.find(DerivativeKind.ANSWER, "a").orElseThrow().state();
    }

    private MockHttpServletRequestBuilder list() {
        return get("/desk/knowledge/recall").param("kind", "source").param("number", Long.toString(source));
    }

    private String show(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = desk.perform(request).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }
}
