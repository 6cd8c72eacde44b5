package org.mouseion.app.knowledge.visiting.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.catalogue.DeskNeighbours;
import org.mouseion.app.collection.catalogue.SignedIn;
import org.mouseion.app.knowledge.VisitingInformation.Site;
import org.mouseion.app.knowledge.visiting.HousesOfTests;
import org.mouseion.app.knowledge.visiting.VisitingEditing;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Visiting information is filled in, looked at and changed on the desk.
@AreaTest(
        scan = {"knowledge", "governance.rulings", "platform.web", "platform.files"},
        classes = DeskNeighbours.class)
@ImportAutoConfiguration({DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class})
class VisitingDeskAreaTest {

    private static final String MUSEUM = "/desk/knowledge/visiting/sites/museum";

    @Autowired
    WebApplicationContext context;

    @Autowired
    SignedIn people;

    @Autowired
    VisitingEditing editing;

    @Autowired
    JdbcClient sql;

    private MockMvc desk;

    @BeforeEach
    void open() throws Exception {
        desk = MockMvcBuilders.webAppContextSetup(context).build();
        people.as(SignedIn.CURATOR);
        sql.sql("delete from knowledge.visiting").update();
        sql.sql("delete from knowledge.visiting_passages").update();
        take(0, HousesOfTests.FORM);
    }

    @Test
    void the_list_says_what_each_site_does_today_in_four_languages() throws Exception {
        for (String tag : new String[] {"fr", "en", "nl", "es"}) {
            String page = show(get("/desk/knowledge/visiting").locale(Locale.of(tag)));
            assertThat(page).contains("/desk/knowledge/visiting/sites/museum", "Visitor services");
        }
    }

    @Test
    void the_form_sent_back_as_it_was_shown_changes_nothing() throws Exception {
        String page = show(get(MUSEUM));
        Map<String, String> fields = fields(page);
        assertThat(fields).containsEntry("hours.week.tuesday", "10:00-12:30, 14:00-18:00");
        assertThat(send(fields, "save").getRedirectedUrl()).endsWith("saved=same");
    }

    @Test
    void a_change_is_saved_and_the_calendar_says_why() throws Exception {
        Map<String, String> fields = fields(show(get(MUSEUM)));
        fields.put("hours.exceptions.2.from", "12-31");
        fields.put("hours.exceptions.2.reason.en", "New Year’s Eve");
        assertThat(send(fields, "save").getRedirectedUrl()).endsWith("saved=changed");
        Site site = editing.findNewest().orElseThrow().information().sites().getFirst();
        assertThat(site.hours().exceptions()).hasSize(3);
        assertThat(show(get(MUSEUM).locale(Locale.ENGLISH)))
                .contains("Exceptional day: New Year’s Eve", "As every Monday");
    }

    @Test
    void what_cannot_be_read_is_shown_at_its_field_and_nothing_is_saved() throws Exception {
        int before = editing.findNewest().orElseThrow().version();
        Map<String, String> fields = fields(show(get(MUSEUM)));
        fields.put("hours.week.monday", "noon to six");
        fields.put("hours.holidays.region", "fr-99");
        String page = send(fields, "save").getContentAsString();
        assertThat(page).contains("value=\"noon to six\"", "hours.week.monday-wrong", "hours.holidays.region-wrong");
        assertThat(editing.findNewest().orElseThrow().version()).isEqualTo(before);
    }

    @Test
    void a_part_of_the_form_is_closed_until_it_is_asked_for_or_holds_what_cannot_be_read() throws Exception {
        String page = show(get(MUSEUM));
        assertThat(page).contains("id=\"prices\"", "id=\"hours\"");
        assertThat(isOpen(page, "prices")).isFalse();
        assertThat(isOpen(page, "hours")).isFalse();
        Map<String, String> fields = fields(page);
        fields.put("hours.week.monday", "noon to six");
        String faulty = send(fields, "save").getContentAsString();
        assertThat(isOpen(faulty, "hours")).isTrue();
        assertThat(isOpen(faulty, "prices")).isFalse();
        String longer = send(fields, "add.prices").getContentAsString();
        assertThat(isOpen(longer, "prices")).isTrue();
        assertThat(longer).contains("<h1>Harbour Museum</h1>");
    }

    private static boolean isOpen(String page, String part) {
        int at = page.indexOf("id=\"" + part + "\"");
        return page.substring(page.lastIndexOf('<', at), page.indexOf('>', at)).contains(" open");
    }

    @Test
    void contradictions_are_told_before_saving() throws Exception {
        Map<String, String> fields = fields(show(get(MUSEUM)));
        fields.put("prices.2.name.en", "Students");
        fields.put("prices.2.amount", "4");
        fields.put("prices.2.minAge", "18");
        fields.put("prices.2.maxAge", "30");
        String page = send(fields, "preview").getContentAsString();
        assertThat(page).contains("Young people", "free of charge", "€4");
        assertThat(editing.findNewest()
                        .orElseThrow()
                        .information()
                        .sites()
                        .getFirst()
                        .prices())
                .hasSize(2);
    }

    @Test
    void a_row_is_added_and_one_is_removed_without_a_script() throws Exception {
        Map<String, String> fields = fields(show(get(MUSEUM)));
        String longer = send(fields, "add.prices").getContentAsString();
        assertThat(longer).contains("prices.3.amount").doesNotContain("prices.4.amount");
        fields.put("prices.0.remove", "1");
        send(fields, "save");
        assertThat(editing.findNewest()
                        .orElseThrow()
                        .information()
                        .sites()
                        .getFirst()
                        .prices())
                .singleElement()
                .satisfies(price -> assertThat(price.key()).isEqualTo("under-26"));
    }

    @Test
    void a_file_with_mistakes_is_refused_with_each_of_them_and_markup_is_shown_as_text() throws Exception {
        String answer = take(1, "{\"sites\": [{\"key\": \"<b>\", \"name\": {\"en\": \"x\"}}]}");
        assertThat(answer).contains("sites.0.key", "&lt;b&gt;").doesNotContain("<b>\"");
        Map<String, String> fields = fields(show(get(MUSEUM)));
        fields.put("name.en", "<script>alert(1)</script>");
        send(fields, "save");
        assertThat(show(get(MUSEUM).locale(Locale.ENGLISH))).doesNotContain("<script>alert");
    }

    @Test
    void who_may_not_edit_may_not_look() throws Exception {
        people.as(new Person(8, "Bo", Set.of(Role.VISITOR)));
        assertThat(desk.perform(get(MUSEUM)).andReturn().getResponse().getStatus())
                .isEqualTo(403);
        assertThat(desk.perform(post("/desk/knowledge/visiting/undo")
                                .param("version", "1")
                                .param("to", "1"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    private String take(int version, String form) throws Exception {
        return desk.perform(multipart("/desk/knowledge/visiting/import")
                        .file(new MockMultipartFile(
                                "file", "visiting.json", "application/json", form.getBytes(StandardCharsets.UTF_8)))
                        .param("version", Integer.toString(version)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String show(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = desk.perform(request).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse send(Map<String, String> fields, String wish) throws Exception {
        MockHttpServletRequestBuilder request =
                post(MUSEUM).locale(Locale.ENGLISH).param("do", wish);
        fields.forEach(request::param);
        return desk.perform(request).andReturn().getResponse();
    }

    /// What a browser would send of the page's form.
    private static Map<String, String> fields(String page) {
        Map<String, String> fields = new java.util.TreeMap<>();
        String form = page.substring(
                page.indexOf("action=\"" + MUSEUM + "\""),
                page.indexOf("</form>", page.indexOf("action=\"" + MUSEUM + "\"")));
        Matcher input = Pattern.compile("<input ([^>]*)>").matcher(form);
        while (input.find()) {
            if (!input.group(1).contains("checkbox")) {
                fields.put(attribute(input.group(1), "name"), attribute(input.group(1), "value"));
            }
        }
        Matcher area = Pattern.compile("<textarea ([^>]*)>([^<]*)</textarea>").matcher(form);
        while (area.find()) {
            fields.put(attribute(area.group(1), "name"), text(area.group(2)));
        }
        Matcher select = Pattern.compile("(?s)<select ([^>]*)>(.*?)</select>").matcher(form);
        while (select.find()) {
            Matcher chosen =
                    Pattern.compile("<option value=\"([^\"]*)\" selected").matcher(select.group(2));
            Matcher first = Pattern.compile("<option value=\"([^\"]*)\"").matcher(select.group(2));
            fields.put(
                    attribute(select.group(1), "name"),
                    chosen.find() ? chosen.group(1) : first.find() ? first.group(1) : "");
        }
        fields.remove("");
        return fields;
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? text(found.group(1)) : "";
    }

    private static String text(String markup) {
        return markup.replace("&lt;", "<")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
