package org.mouseion.app.collection.intake.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.intake.mapping.Mappings;
import org.mouseion.app.collection.intake.quarantine.Quarantine;
import org.mouseion.app.collection.intake.run.IntakeHouse;
import org.mouseion.app.platform.Problem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/// A curator's errand on the desk, page by page, without JavaScript.
@AreaTest(
        scan = {
            "collection.catalogue",
            "collection.vocabulary",
            "collection.intake.desk",
            "collection.intake.mapping",
            "collection.intake.propose",
            "collection.intake.quarantine",
            "collection.intake.run",
            "platform.files"
        },
        classes = IntakeHouse.class)
class DeskAreaTest {

    private static final String TABLE = """
            N° inv;Titre;Auteur;Datation;Objet;Cote
            12.1;Robe <b>de bal</b>;Worth (1825-1895);vers 1880;robe;A
            12.2;Éventail;anonyme;XIXe siècle;éventail;B
            12.3;Coiffe;anonyme;31/02/1850;coiffe;C
            ;Sans numéro;anonyme;1850;coiffe;D
            """;

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.mouseion.pages");

    @Autowired
    IntakePages pages;

    @Autowired
    RunningPages running;

    @Autowired
    QuarantinePages quarantinePages;

    @Autowired
    IntakeHouse.Intake intake;

    @Autowired
    IntakeHouse.WaitingJobs queue;

    @Autowired
    Quarantine quarantine;

    @Autowired
    Mappings mappings;

    @BeforeEach
    void empty() {
        intake.empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "nl", "es"})
    void a_file_is_sent_prepared_imported_and_mended_in_every_language(String tag) throws IOException {
        Locale locale = Locale.forLanguageTag(tag);
        assertThat(html(pages.front(get(locale)))).contains("name=\"file\"").doesNotContain("??");
        long id = send("inventaire.csv", TABLE);

        String prepared = html(pages.show(id, get(locale)));
        assertThat(prepared)
                .contains("map.Titre")
                .contains("Robe &lt;b&gt;de bal&lt;/b&gt;")
                .doesNotContain("<b>de bal")
                .contains("id=\"preview\"");

        assertThat(pages.save(id, "begin", post(locale, "source", "musee", "id", "N° inv"), next))
                .isEqualTo("redirect:/desk/intake/" + id);
        assertThat(html(pages.show(id, get(locale)))).contains("m-progress");
        assertThat(intake.runAsked(id, queue)).containsEntry("created", 3L).containsEntry("aside.no-id", 1L);
        assertThat(html(pages.show(id, get(locale)))).contains("code=no-id").contains("tiles");
        assertThat(running.progress(id, get(locale))).containsEntry("state", "DONE");

        assertThat(html(quarantinePages.list(null, null, 0, get(locale)))).contains("Sans num");
        long aside = quarantine.list(null, "no-id", 0, 10).getFirst().id();
        String one = html(quarantinePages.show(aside, get(locale)));
        assertThat(one).contains("textarea");
        assertThat(html(quarantinePages.mend(aside, "{\"N° inv\": \"\"}", "mend", get(locale), next)))
                .contains("class=\"notice wrong\"");
        quarantinePages.mend(aside, "12.4;Coiffe;anonyme;1850;coiffe;D", "mend", get(locale), next);
        assertThat(intake.work("musee", "12.4").facts().dated().earliest()).isEqualTo(1850);
        assertThat(quarantine.find(aside).orElseThrow().state().name()).isEqualTo("RETRIED");
        assertThat(html(quarantinePages.list(null, null, 0, get(locale)))).contains("date-impossible");
    }

    private final RedirectAttributes next = new RedirectAttributesModelMap();

    @Test
    void a_changed_destination_changes_the_preview_and_the_import() throws IOException {
        long id = send("inventaire.csv", TABLE);

        String preview = html(
                pages.preview(id, post(Locale.ENGLISH, "map.Titre", "", "map.Objet", "title", "map.Cote", "subjects")));
        assertThat(preview).contains("<cite>robe</cite>").doesNotContain("Éventail");

        pages.save(id, "look", post(Locale.ENGLISH, "map.Titre", "", "map.Objet", "title", "id", "N° inv"), next);
        pages.save(id, "begin", post(Locale.ENGLISH, "source", "musee"), next);
        intake.runAsked(id, queue);
        assertThat(intake.title("musee", "12.1")).isEqualTo("robe");
        assertThat(intake.work("musee", "12.1").facts().fromSource()).containsKey("Titre");
    }

    @Test
    void a_saved_mapping_is_known_by_its_name_and_grows_a_version() throws IOException {
        long id = send("inventaire.csv", TABLE);

        pages.save(id, "keep", post(Locale.ENGLISH, "name", "our-registers", "map.Cote", "subjects"), next);
        assertThat(mappings.get("our-registers").version()).isEqualTo(1);
        pages.save(id, "keep", post(Locale.ENGLISH, "name", "our-registers", "map.Cote", "kinds"), next);
        assertThat(mappings.get("our-registers").version()).isEqualTo(2);
        pages.choose(id, post(Locale.ENGLISH, "mapping", "joconde"));
        assertThat(html(pages.show(id, get(Locale.ENGLISH)))).contains("Joconde");
        pages.choose(id, post(Locale.ENGLISH, "mapping", "our-registers"));
        assertThatThrownBy(() -> pages.choose(id, post(Locale.ENGLISH, "document", "{\"name\": 7}")))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo("mapping-faulty"));
    }

    @Test
    void a_wrong_encoding_is_corrected_by_a_person() throws IOException {
        MockMultipartFile file = new MockMultipartFile(
                "file",
                "registre.csv",
                "text/csv",
                "id;Titre\n1;Éventail\n2;Fête\n".getBytes(StandardCharsets.ISO_8859_1));
        String redirect = pages.receive(Optional.of(file));
        long id = Long.parseLong(redirect.substring(redirect.lastIndexOf('/') + 1));

        pages.reread(id, post(Locale.ENGLISH, "charset", "IBM850", "delimiter", ";"));
        assertThat(html(pages.show(id, get(Locale.ENGLISH)))).doesNotContain("Éventail");
        pages.reread(id, post(Locale.ENGLISH, "charset", "ISO-8859-1", "delimiter", ";"));
        assertThat(html(pages.show(id, get(Locale.ENGLISH)))).contains("Éventail");
    }

    @Test
    void a_file_that_is_no_list_of_records_says_what_it_is() throws IOException {
        long id = send("catalogue.pdf", "%PDF-1.7\n%âãÏÓ\n1 0 obj\n");

        assertThat(html(pages.show(id, get(Locale.ENGLISH))))
                .contains("notice wrong")
                .contains("pdf");
        assertThatThrownBy(() -> pages.receive(Optional.empty())).isInstanceOf(Problem.class);
    }

    @Test
    void the_quarantine_can_be_taken_away_as_a_table_without_formulas() throws IOException {
        long id = send("inventaire.csv", "id;Titre\n;=cmd()\n");
        pages.save(id, "begin", post(Locale.ENGLISH, "source", "musee", "id", "id"), next);
        intake.runAsked(id, queue);
        MockHttpServletResponse response = new MockHttpServletResponse();

        quarantinePages.download(null, null, get(Locale.ENGLISH), response);

        assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFfile,position,code,reason,detail,record")
                .contains("\"inventaire.csv\",2,\"no-id\",\"The record has no identifier.\"")
                .doesNotContain(",\"=");
    }

    @Test
    void everything_of_one_reason_can_be_dismissed() throws IOException {
        long id = send("inventaire.csv", TABLE);
        pages.save(id, "begin", post(Locale.ENGLISH, "source", "musee", "id", "N° inv"), next);
        intake.runAsked(id, queue);

        assertThat(quarantinePages.all("no-id", "retry", next)).startsWith("redirect:");
        assertThat(quarantine.listWaiting(null)).anyMatch(w -> w.code().equals("no-id"));
        quarantinePages.all("no-id", "dismiss", next);
        assertThat(quarantine.listWaiting(null)).noneMatch(w -> w.code().equals("no-id"));
    }

    private long send(String name, String content) throws IOException {
        String redirect = pages.receive(
                Optional.of(new MockMultipartFile("file", name, "text/csv", content.getBytes(StandardCharsets.UTF_8))));
        return Long.parseLong(redirect.substring(redirect.lastIndexOf('/') + 1));
    }

    private static MockHttpServletRequest get(Locale locale) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/desk/intake");
        request.addPreferredLocale(locale);
        return request;
    }

    private static MockHttpServletRequest post(Locale locale, String... fields) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/desk/intake");
        request.addPreferredLocale(locale);
        for (int i = 0; i < fields.length; i += 2) {
            request.addParameter(fields[i], fields[i + 1]);
        }
        return request;
    }

    private String html(ModelAndView view) {
        StringOutput html = new StringOutput();
        Map<String, Object> model = new HashMap<>(view.getModel());
        templates.render(view.getViewName() + ".jte", model, html);
        return html.toString();
    }
}
