package org.mouseion.app.collection.catalogue.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.collection.Identifier;
import org.mouseion.app.collection.Maker;
import org.mouseion.app.collection.PartOf;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.Term;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkDraft;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.WorkState;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.catalogue.CatalogueNeighbours;
import org.mouseion.app.collection.catalogue.FactsJson;
import org.mouseion.app.collection.catalogue.SampleFacts;
import org.mouseion.app.collection.catalogue.SignedIn;
import org.mouseion.app.collection.catalogue.editing.Editing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/// A curator's errands on the desk, page by page, with real templates and real words.
@AreaTest(
        scan = {"collection.catalogue", "platform.web"},
        classes = CatalogueNeighbours.class)
@ImportAutoConfiguration({DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class})
class WorkDeskAreaTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Works works;

    @Autowired
    Editing editing;

    @Autowired
    SignedIn people;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    private MockMvc desk;

    @BeforeEach
    void open() {
        desk = MockMvcBuilders.webAppContextSetup(context).build();
        people.as(SignedIn.CURATOR);
        sql.sql("truncate collection.work, collection.work_origin, collection.work_version, collection.work_base,"
                        + " collection.work_incoming")
                .update();
    }

    @Test
    void the_list_finds_by_title_number_and_maker_and_pages_to_the_last() throws Exception {
        List<WorkDraft> drafts = IntStream.rangeClosed(1, 120)
                .mapToObj(i -> draft("a" + i, facts("Boat " + i, "INV " + i)))
                .toList();
        save(drafts);
        save(List.of(draft("b1", facts("Élégie", "Z.9"))));

        assertThat(page("/desk/works?q=elegie")).contains("Élégie").doesNotContain("Boat 1<");
        assertThat(page("/desk/works?q=z.9")).contains("Élégie");
        assertThat(page("/desk/works?q=boat")).contains("120 œuvres").contains("Page 1 sur 3");
        assertThat(page("/desk/works?q=boat&sort=title&page=3"))
                .contains("Page 3 sur 3")
                .contains(">Boat 99<")
                .doesNotContain(">Boat 1<");
        assertThat(page("/desk/works?q=leyster%20boat")).contains("120 œuvres");
        assertThat(page("/desk/works?q=nothing")).contains("Rien ne correspond");
    }

    @Test
    void every_page_of_the_list_holds_what_the_whole_list_holds_in_its_order() throws Exception {
        save(IntStream.rangeClosed(1, 203)
                .mapToObj(i -> draft("a" + i, facts("Work " + (i * 7 % 11), "N" + i)))
                .toList());
        for (String sort : List.of("title", "-title", "number", "-changed", "id")) {
            List<Long> seen = new ArrayList<>();
            WorkSearch search = context.getBean(WorkSearch.class);
            for (int i = 1; i <= 6; i++) {
                search.find(new WorkQuery("", "", "", "", 0, sort, i)).works().forEach(w -> seen.add(w.id().value()));
            }
            assertThat(seen).as(sort).hasSize(203).doesNotHaveDuplicates();
            List<Long> whole = sql.sql("select id from collection.work order by "
                            + new WorkQuery("", "", "", "", 0, sort, 1).sortedBy()
                            + (sort.startsWith("-") ? " desc, id desc" : ", id"))
                    .query(Long.class)
                    .list();
            assertThat(seen).as(sort).isEqualTo(whole);
        }
    }

    @Test
    void the_list_shows_what_lacks_something() throws Exception {
        save(List.of(draft("a1", facts("Dated", "1")), draft("a2", SampleFacts.titled("Undated"))));
        assertThat(page("/desk/works?lacks=date")).contains(">Undated<").doesNotContain(">Dated<");
        assertThat(page("/desk/works?lacks=picture")).contains("2 œuvres");
        assertThat(page("/desk/works?lacks=title")).contains("Aucune œuvre");
        assertThat(page("/desk/works?state=DRAFT")).contains("Aucune œuvre");
    }

    @Test
    void a_curator_changes_fields_and_everything_else_stays() throws Exception {
        WorkFacts facts = facts("Boats", "INV 1");
        WorkId id = save(List.of(draft("a1", facts))).getFirst();
        assertThat(page("/desk/works/" + id.value()))
                .contains("value=\"Boats\"")
                .contains("c. 1830");

        assertThat(send(post("/desk/works/" + id.value())
                                .param("version", "1")
                                .param("title.en", "Ships")
                                .param("title.fr", "Navires")
                                .param("dated.written", "vers 1850")
                                .param("dated.from", "1825")
                                .param("dated.to", "1835")
                                .param("subjects.0.remove", "1")
                                .param("subjects.add", "lighthouse [t:lighthouse]", "")
                                .param("rights.uri", "http://creativecommons.org/publicdomain/mark/1.0/")
                                .param("state", "DRAFT")
                                .param("why", "wrong label"))
                        .getRedirectedUrl())
                .isEqualTo("/desk/works/" + id.value() + "?saved=version-2");

        Work now = works.get(id);
        assertThat(now.state()).isEqualTo(WorkState.DRAFT);
        assertThat(now.facts().title().byTag()).isEqualTo(Map.of("en", "Ships", "fr", "Navires"));
        assertThat(now.facts().dated())
                .extracting(Dated::earliest, Dated::approximate)
                .containsExactly(1850, true);
        assertThat(now.facts().subjects())
                .containsExactly(new Term(null, Texts.of("fr", "lighthouse"), "t:lighthouse"));
        assertThat(now.facts().rights().uri()).isEqualTo("http://creativecommons.org/publicdomain/mark/1.0/");
        assertThat(now.facts().makers()).isEqualTo(facts.makers());
        assertThat(now.facts().identifiers()).isEqualTo(facts.identifiers());
        assertThat(now.facts().fromSource()).isEqualTo(facts.fromSource());
        assertThat(page("/desk/works/" + id.value() + "?saved=version-2")).contains("Annuler");
    }

    @Test
    void sending_the_form_as_it_came_changes_nothing() throws Exception {
        WorkId id = save(List.of(draft("a1", facts("Boats", "INV 1")))).getFirst();
        MockHttpServletRequestBuilder form = post("/desk/works/" + id.value());
        FormReader.fields(page("/desk/works/" + id.value()))
                .forEach((name, values) -> form.param(name, values.toArray(String[]::new)));

        assertThat(send(form).getRedirectedUrl()).endsWith("?saved=same");
        assertThat(works.get(id).version()).isEqualTo(1);
    }

    @Test
    void a_record_is_put_where_it_belongs_and_only_into_what_is_there() throws Exception {
        List<WorkId> ids =
                save(List.of(draft("a1", facts("Boats", "INV 1")), draft("album-1", facts("Album", "INV 2"))));
        String address = "/desk/works/" + ids.getFirst().value();
        assertThat(page(address)).contains("value=\"album-1\"");

        for (String whole : List.of("nowhere", "a1")) {
            MockHttpServletResponse refused = send(post(address)
                    .param("version", "1")
                    .param("partOf.whole", whole)
                    .param("partOf.level", "leaf"));
            assertThat(refused.getStatus()).isEqualTo(400);
        }
        send(post(address)
                .param("version", "1")
                .param("partOf.whole", "album-1")
                .param("partOf.order", "7")
                .param("partOf.level", "file"));
        assertThat(works.get(ids.getFirst()).facts().partOf()).isEqualTo(new PartOf("album-1", 7, "file"));
        assertThat(page(address + "/history")).contains("album-1");
        send(post(address)
                .param("version", "2")
                .param("partOf.whole", "")
                .param("partOf.order", "")
                .param("partOf.level", ""));
        assertThat(works.get(ids.getFirst()).facts().partOf()).isNull();
    }

    @Test
    void html_in_a_record_is_text_never_markup() throws Exception {
        String nasty = "<script>alert('x')</script><img src=x onerror=alert(1)> \"quoted\" & ampersand";
        WorkFacts facts = FactsJson.read(
                FactsJson.write(SampleFacts.of(
                                new Texts(Map.of("en", nasty, "fr", nasty)),
                                List.of(new Maker(null, nasty, nasty, nasty, nasty)),
                                Map.of(nasty, List.of(nasty))))
                        .replaceFirst(
                                "\\{",
                                Matcher.quoteReplacement("{\"subjects\":["
                                        + FactsJson.write(new Term(null, Texts.of(nasty), null)) + "],")),
                WorkFacts.class);
        WorkId id = save(List.of(draft("a1", facts))).getFirst();
        editing.edit(id, 1, WorkState.PUBLISHED, SampleFacts.titled(nasty), nasty);
        save(List.of(new WorkDraft(new SourceRef("tate", "a1"), "2", SampleFacts.titled(nasty + "!"))));

        for (String path : List.of("", "/history", "/source")) {
            assertThat(page("/desk/works/" + id.value() + path))
                    .contains("&lt;script&gt;")
                    .doesNotContain("<script>alert")
                    .doesNotContain("<img src=x");
        }
        assertThat(page("/desk/works")).doesNotContain("<script>alert").doesNotContain("<img src=x");
        assertThat(page("/desk/works?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"))
                .doesNotContain("<script>alert");
    }

    @Test
    void two_people_at_once_see_both_texts_and_lose_neither() throws Exception {
        WorkId id = save(List.of(draft("a1", facts("Boats", "INV 1")))).getFirst();
        editing.edit(id, 1, WorkState.PUBLISHED, facts("Ships", "INV 1", "Lent to Paris"), "");

        MockHttpServletResponse conflict = send(post("/desk/works/" + id.value())
                .param("version", "1")
                .param("title.en", "Barges")
                .param("description.en", "Three barges"));
        assertThat(conflict.getStatus()).isEqualTo(409);
        String page = conflict.getContentAsString();
        assertThat(page)
                .contains("Barges")
                .contains("Ships")
                .contains("Lent to Paris")
                .contains("Three barges");
        assertThat(works.get(id).version()).isEqualTo(2);

        MockHttpServletRequestBuilder again = post("/desk/works/" + id.value()).param("mine", "TITLE");
        FormReader.fields(page).forEach((name, values) -> again.param(name, values.toArray(String[]::new)));
        assertThat(send(again).getRedirectedUrl()).endsWith("?saved=version-3");

        WorkFacts now = works.get(id).facts();
        assertThat(now.title()).isEqualTo(Texts.of("en", "Barges"));
        assertThat(now.description()).isEqualTo(Texts.of("en", "Three barges"));
        assertThat(now.credit()).isEqualTo(Texts.of("en", "Lent to Paris"));
    }

    @Test
    void history_tells_each_change_and_brings_any_version_back() throws Exception {
        WorkId id = save(List.of(draft("a1", facts("Boats", "INV 1")))).getFirst();
        editing.edit(id, 1, WorkState.PUBLISHED, facts("Ships", "INV 2"), "found the label");

        assertThat(page("/desk/works/" + id.value() + "/history"))
                .contains("Boats")
                .contains("Ships")
                .contains("INV 2")
                .contains("found the label")
                .contains("Ada")
                .contains("Rétablir la version 1");
        send(post("/desk/works/" + id.value() + "/undo").param("version", "2").param("to", "1"));
        assertThat(works.get(id).facts()).isEqualTo(facts("Boats", "INV 1"));
        assertThat(page("/desk/works/" + id.value() + "/history")).contains("Version 1 rétablie");
    }

    @Test
    void what_the_source_says_now_is_weighed_field_by_field() throws Exception {
        WorkId id = save(List.of(draft("a1", facts("Boats", "INV 1")))).getFirst();
        editing.edit(id, 1, WorkState.PUBLISHED, facts("Ships", "INV 1"), "");
        save(List.of(new WorkDraft(new SourceRef("tate", "a1"), "2", facts("Sails", "INV 9"))));

        assertThat(page("/desk/works?lacks=decision")).contains("Ships");
        assertThat(page("/desk/works/" + id.value())).contains("La source dit autre chose");
        String page = page("/desk/works/" + id.value() + "/source");
        assertThat(page).contains("Sails").contains("INV 9").contains("modifié des deux côtés");

        MockHttpServletRequestBuilder decision = post("/desk/works/" + id.value() + "/source");
        FormReader.fields(page).forEach((name, values) -> decision.param(name, values.toArray(String[]::new)));
        assertThat(send(decision).getRedirectedUrl()).endsWith("?saved=version-3".replace("version-3", "weighed"));
        assertThat(works.get(id).facts().title()).isEqualTo(Texts.of("en", "Ships"));
        assertThat(works.get(id).facts().inventoryNumber()).isEqualTo("INV 9");
    }

    @Test
    void what_a_date_means_is_told_while_typing() throws Exception {
        assertThat(page("/desk/works/years?dated.written=2e%20moiti%C3%A9%20du%2018e%20si%C3%A8cle"))
                .contains("1750")
                .contains("1799");
        assertThat(page("/desk/works/years?dated.written=xyz")).contains("Aucune année");
        assertThat(page("/desk/works/makers?makers.0.name=leys")).doesNotContain("null");
    }

    @Test
    void rights_outside_the_list_and_pictures_that_are_none_are_refused() throws Exception {
        WorkId id = save(List.of(draft("a1", facts("Boats", "INV 1")))).getFirst();
        MockHttpServletResponse rights =
                send(post("/desk/works/" + id.value()).param("version", "1").param("rights.uri", "all mine"));
        assertThat(rights.getStatus()).isEqualTo(422);
        assertThat(rights.getContentAsString()).contains("ne fait pas partie des droits");
        MockHttpServletResponse picture = send(post("/desk/works/" + id.value())
                .param("version", "1")
                .param("pictures.add.address", "javascript:alert(1)"));
        assertThat(picture.getStatus()).isEqualTo(422);
        assertThat(picture.getContentAsString()).contains("pas l’adresse d’une image");
        assertThat(works.get(id).version()).isEqualTo(1);
    }

    @Test
    void the_desk_speaks_four_languages() throws Exception {
        WorkId id = save(List.of(draft("a1", facts("Boats", "INV 1")))).getFirst();
        for (String tag : List.of("fr", "en", "nl", "es")) {
            for (String path :
                    List.of("/desk/works", "/desk/works/" + id.value(), "/desk/works/" + id.value() + "/history")) {
                assertThat(page(path + "?lang=" + tag))
                        .contains("lang=\"" + tag + "\"")
                        .doesNotContain("???");
            }
        }
    }

    private String page(String path) throws Exception {
        MockHttpServletResponse response = send(get(java.net.URI.create(path)));
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return desk.perform(request.header("Accept-Language", "fr")).andReturn().getResponse();
    }

    private List<WorkId> save(List<WorkDraft> drafts) {
        return new TransactionTemplate(transactions)
                .execute(status -> works.save(drafts)).outcomes().stream()
                        .map(Works.Outcome::id)
                        .toList();
    }

    private static WorkDraft draft(String id, WorkFacts facts) {
        return new WorkDraft(new SourceRef("tate", id), "1", facts);
    }

    private static WorkFacts facts(String title, String number) {
        return facts(title, number, "");
    }

    private static WorkFacts facts(String title, String number, String credit) {
        WorkFacts none = WorkFacts.EMPTY;
        return new WorkFacts(
                Texts.of("en", title),
                List.of(),
                List.of(new Identifier("inventory", number)),
                List.of(),
                List.of(new Maker(null, "Judith Leyster", "painter", null, "1609–1660")),
                new Dated("c. 1830", "1830~", 1825, 1835, true, false),
                List.of(),
                List.of(),
                List.of(),
                none.medium(),
                "24 x 30 cm",
                List.of(),
                List.of(new Term(null, Texts.of("en", "boat"), null)),
                List.of(),
                List.of(),
                List.of(),
                none.description(),
                none.inscription(),
                credit.isEmpty() ? Texts.NONE : Texts.of("en", credit),
                none.provenance(),
                none.kept(),
                none.rights(),
                List.of(),
                List.of("https://example.org/1"),
                new PartOf("album-1", 3, "leaf"),
                Map.of("acno", List.of("A1")));
    }
}
