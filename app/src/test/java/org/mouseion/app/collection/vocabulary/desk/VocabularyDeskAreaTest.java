package org.mouseion.app.collection.vocabulary.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.Concept;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Vocabulary;
import org.mouseion.app.collection.VocabularyChanged;
import org.mouseion.app.collection.VocabularyScheme;
import org.mouseion.app.collection.VocabularyScheme.Use;
import org.mouseion.app.collection.catalogue.AskedJobs;
import org.mouseion.app.collection.catalogue.DeskNeighbours;
import org.mouseion.app.collection.catalogue.RememberingLedger;
import org.mouseion.app.collection.catalogue.SignedIn;
import org.mouseion.app.collection.catalogue.TestRun;
import org.mouseion.app.collection.vocabulary.TurtleExport;
import org.mouseion.app.collection.vocabulary.exchange.ImportVocabulary;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.platform.JobRun;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/// A vocabulary comes in, is read and changed on the desk, and goes out again.
@AreaTest(
        scan = {"collection.vocabulary", "platform.web", "platform.files"},
        classes = VocabularyDeskAreaTest.Neighbours.class)
@ImportAutoConfiguration({DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class})
class VocabularyDeskAreaTest {

    private static final String TURTLE = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix t: <http://example.org/t/> .
            t: a skos:ConceptScheme ; skos:prefLabel "Things that float"@en .
            t:ship a skos:Concept ; skos:inScheme t: ; skos:prefLabel "ship"@en, "navire"@fr ;
              skos:altLabel "vessel"@en ; skos:narrower t:boat ; skos:definition "It floats."@en .
            t:boat a skos:Concept ; skos:inScheme t: ; skos:prefLabel "boat"@en, "barque"@fr ; skos:related t:oar .
            t:oar a skos:Concept ; skos:inScheme t: ; skos:prefLabel "<b>oar</b>"@en .
            """;

    static class Neighbours extends DeskNeighbours {
        @Bean
        Heard heard() {
            return new Heard(new ArrayList<>());
        }
    }

    record Heard(List<String> schemes) {
        @EventListener
        void hear(VocabularyChanged changed) {
            schemes.add(changed.scheme());
        }
    }

    @Autowired
    WebApplicationContext context;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    ImportVocabulary imports;

    @Autowired
    TurtleExport export;

    @Autowired
    SignedIn people;

    @Autowired
    RememberingLedger ledger;

    @Autowired
    AskedJobs jobs;

    @Autowired
    Heard heard;

    @Autowired
    PlatformTransactionManager transactions;

    private MockMvc desk;

    @BeforeEach
    void open() {
        desk = MockMvcBuilders.webAppContextSetup(context).build();
        people.as(SignedIn.CURATOR);
        ledger.deeds().clear();
        jobs.kinds().clear();
        heard.schemes().clear();
    }

    @Test
    void a_file_sent_from_the_desk_is_kept_and_a_job_asked_for() throws Exception {
        MockHttpServletResponse sent = desk.perform(multipart("/desk/vocabulary/import")
                        .file(new MockMultipartFile(
                                "file", "Things.ttl", "text/turtle", TURTLE.getBytes(StandardCharsets.UTF_8)))
                        .param("scheme", "")
                        .param("use", "SUBJECT"))
                .andReturn()
                .getResponse();
        assertThat(sent.getRedirectedUrl()).startsWith("/desk/vocabulary?job=");
        assertThat(jobs.kinds()).containsExactly("collection.import-vocabulary");
    }

    @Test
    void a_file_comes_in_with_its_tree_in_both_directions() throws Exception {
        JobRun.Step end = take("floating", TURTLE);

        assertThat(end.progress().counts()).containsEntry("aside", 0L);
        Concept ship = find("ship");
        Concept boat = find("boat");
        assertThat(boat.broader()).containsExactly(ship.id());
        assertThat(ship.note()).isEqualTo(Texts.of("en", "It floats."));
        assertThat(find("oar").related()).containsExactly(boat.id());
        assertThat(vocabulary.listSchemes())
                .filteredOn(scheme -> scheme.key().equals("floating"))
                .extracting(VocabularyScheme::title, VocabularyScheme::uses)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Texts.of("en", "Things that float"), Set.of(Use.SUBJECT)));
        assertThat(ledger.deeds()).extracting(Deed::action).contains("vocabulary.imported");
    }

    @Test
    void what_goes_out_comes_in_again_unchanged() throws Exception {
        take("floating", TURTLE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(export.write("floating", out)).isEqualTo(3);

        JobRun.Step again = take("floating", out.toString(StandardCharsets.UTF_8));

        assertThat(again.progress().counts())
                .containsEntry("unchanged", 3L)
                .containsEntry("updated", 0L)
                .containsEntry("created", 0L);
        assertThatThrownBy(() -> export.write("nowhere", out)).isInstanceOf(Problem.class);
    }

    @Test
    void a_file_that_is_no_vocabulary_says_where_the_trouble_is() {
        assertThatThrownBy(() -> take("broken", "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n t:x a"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code()).isIn("vocabulary-unreadable", "vocabulary-empty"));
    }

    @Test
    void places_that_cannot_be_read_are_named_with_their_line_and_the_rest_comes_in() throws Exception {
        String triples = """
                <http://x/1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
                <http://x/1> <http://www.w3.org/2004/02/skos/core#prefLabel> "buoy"@en .
                this is no triple <at all
                <http://x/1> <http://www.w3.org/2004/02/skos/core#altLabel> "float"@en .
                """;
        JobRun.Step end = take("buoys", triples);

        assertThat(end.progress().counts()).containsEntry("created", 1L).containsEntry("aside", 1L);
        assertThat(vocabulary
                        .findByLabel("buoy", "en")
                        .getFirst()
                        .alternatives()
                        .get("en"))
                .containsExactly("float");
        assertThat(page("/desk/vocabulary")).contains("Endroits illisibles").contains("Ligne 3");
    }

    @Test
    void a_file_built_to_exhaust_its_reader_or_to_fetch_another_is_refused_whole() throws Exception {
        StringBuilder laughs = new StringBuilder("<!ENTITY a0 'haha'>");
        for (int i = 1; i < 12; i++) {
            laughs.append(
                    "<!ENTITY a%d '%s'>".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
        }
        refused(xml(laughs.toString(), "&a11;"), "vocabulary-entity-bomb");
        refused(xml("<!ENTITY leak SYSTEM 'file:///etc/hostname'>", "&leak;"), "vocabulary-external-entity");
        refused(xml("<!ENTITY % leak PUBLIC 'x' 'http://example.org/x'> %leak;", "x"), "vocabulary-external-entity");
    }

    private void refused(String xml, String code) {
        assertThatThrownBy(() -> take("hostile", xml))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
        assertThat(vocabulary.listSchemes()).noneMatch(scheme -> scheme.key().equals("hostile"));
    }

    private static String xml(String entities, String label) {
        return """
                <?xml version="1.0"?>
                <!DOCTYPE rdf:RDF [%s]>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
                  <skos:Concept rdf:about="http://x/before"><skos:prefLabel xml:lang="en">before</skos:prefLabel></skos:Concept>
                  <skos:Concept rdf:about="http://x/1"><skos:prefLabel xml:lang="en">%s</skos:prefLabel></skos:Concept>
                </rdf:RDF>
                """.formatted(entities, label);
    }

    @Test
    void the_tree_is_read_level_by_level_with_and_without_javascript() throws Exception {
        take("floating", TURTLE);
        long ship = find("ship").id().value();

        assertThat(page("/desk/vocabulary")).contains("Things that float").contains("sujets");
        assertThat(page("/desk/vocabulary/floating"))
                .contains("navire")
                .contains("1 au-dessous")
                .doesNotContain(">barque<");
        assertThat(page("/desk/vocabulary/concepts/" + ship + "/narrower"))
                .contains(">barque<")
                .doesNotContain("<html");
        assertThat(page("/desk/vocabulary/concepts/" + ship))
                .contains(">barque<")
                .contains("vessel");
        assertThat(page("/desk/vocabulary/floating?q=bar")).contains("barque").doesNotContain("navire");
        assertThat(page("/desk/vocabulary/floating/turtle"))
                .contains("skos:prefLabel")
                .contains("navire");
    }

    @Test
    void html_in_a_label_is_text() throws Exception {
        take("floating", TURTLE);
        assertThat(page("/desk/vocabulary/floating")).contains("&lt;b&gt;oar").doesNotContain("<b>oar");
        assertThat(page("/desk/vocabulary/concepts/" + find("oar").id().value()))
                .doesNotContain("<b>oar");
    }

    @Test
    void a_curator_changes_labels_places_a_concept_and_undoes_it() throws Exception {
        take("floating", TURTLE);
        Concept oar = vocabulary.findByUri("http://example.org/t/oar").orElseThrow();
        String address = "/desk/vocabulary/concepts/" + oar.id().value();
        int version = versionShown(page(address));
        heard.schemes().clear();

        assertThat(send(post(address)
                                .param("version", Integer.toString(version))
                                .param("labels.en", "oar")
                                .param("labels.fr", "rame")
                                .param("alternatives.en", "paddle\r\nscull")
                                .param("broader.add", "ship [http://example.org/t/ship]"))
                        .getRedirectedUrl())
                .endsWith("?saved=changed");

        Concept now = vocabulary.find(oar.id()).orElseThrow();
        assertThat(now.labels().byTag()).containsEntry("fr", "rame").containsEntry("en", "oar");
        assertThat(now.alternatives()).containsEntry("en", List.of("paddle", "scull"));
        assertThat(now.broader()).containsExactly(find("ship").id());
        assertThat(vocabulary.findByLabel("paddles", "en"))
                .extracting(Concept::id)
                .containsExactly(oar.id());
        assertThat(heard.schemes()).containsExactly("floating");
        assertThat(ledger.deeds()).extracting(Deed::action).contains("concept.edited");

        take("floating", TURTLE);
        assertThat(vocabulary.find(oar.id()).orElseThrow().labels().byTag())
                .as("no file overwrites a person")
                .containsEntry("fr", "rame");

        assertThat(send(post(address)
                                .param("version", Integer.toString(version))
                                .param("labels.en", "late"))
                        .getRedirectedUrl())
                .endsWith("?saved=overtaken");
        send(post(address + "/undo")
                .param("version", Integer.toString(version + 1))
                .param("to", Integer.toString(version)));
        assertThat(vocabulary.find(oar.id()).orElseThrow().labels()).isEqualTo(Texts.of("en", "<b>oar</b>"));
        assertThat(page(address)).contains("Version " + version + " rétablie");
    }

    @Test
    void a_concept_is_never_above_itself_and_never_without_a_label() throws Exception {
        take("floating", TURTLE);
        String ship = "/desk/vocabulary/concepts/" + find("ship").id().value();
        String version = Integer.toString(versionShown(page(ship)));

        MockHttpServletResponse circle =
                send(post(ship).param("version", version).param("broader.add", "boat [http://example.org/t/boat]"));
        assertThat(circle.getStatus()).isEqualTo(422);
        assertThat(circle.getContentAsString()).contains("au-dessus de lui-même");
        MockHttpServletResponse bare =
                send(post(ship).param("version", version).param("labels.en", "").param("labels.fr", ""));
        assertThat(bare.getStatus()).isEqualTo(422);
    }

    @Test
    void only_those_who_keep_the_collection_open_it() throws Exception {
        people.as(new Person(9, "Bo", Set.of(Role.COMMUNICATION)));
        assertThat(send(get("/desk/vocabulary")).getStatus()).isEqualTo(403);
    }

    @Test
    void it_speaks_four_languages() throws Exception {
        take("floating", TURTLE);
        for (String tag : List.of("fr", "en", "nl", "es")) {
            assertThat(page("/desk/vocabulary?lang=" + tag)).contains("lang=\"" + tag + "\"");
            assertThat(page("/desk/vocabulary/floating?lang=" + tag)).contains("lang=\"" + tag + "\"");
            assertThat(page("/desk/vocabulary/concepts/" + find("ship").id().value() + "?lang=" + tag))
                    .contains("lang=\"" + tag + "\"");
        }
    }

    private JobRun.Step take(String scheme, String turtle) throws Exception {
        var asked = new ArrayList<Map<String, String>>();
        String file = context.getBean(org.mouseion.app.platform.FileStore.class)
                .put(new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)))
                .sha256();
        asked.add(Map.of("file", file, "name", "things", "scheme", scheme, "uses", "SUBJECT", "account", "7"));
        TestRun run = new TestRun(transactions, asked.getFirst(), Map.of(), Integer.MAX_VALUE);
        imports.run(run);
        return run.steps().getLast();
    }

    private Concept find(String name) {
        return vocabulary.findByUri("http://example.org/t/" + name).orElseThrow();
    }

    private static int versionShown(String page) {
        return Integer.parseInt(page.replaceFirst("(?s).*?name=\"version\" value=\"(\\d+)\".*", "$1"));
    }

    private String page(String path) throws Exception {
        MockHttpServletResponse response = send(get(java.net.URI.create(path)));
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return desk.perform(request.header("Accept-Language", "fr")).andReturn().getResponse();
    }
}
