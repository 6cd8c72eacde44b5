package org.mouseion.app.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobRun.Progress;
import org.mouseion.app.platform.JobView.State;
import org.mouseion.app.platform.Jobs;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@AreaTest(
        scan = {"platform.jobs", "platform.web"},
        classes = JobPagesAreaTest.Neighbours.class)
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
class JobPagesAreaTest {

    @TestConfiguration
    static class Neighbours {
        @Bean
        People people() {
            Person curator = new Person(7, "Ada", Set.of(Role.CURATOR));
            return new People() {
                @Override
                public Optional<Person> findCurrent() {
                    return Optional.of(curator);
                }

                @Override
                public String nameOf(long accountId) {
                    return accountId == 7 ? "Ada" : "Mouseion";
                }
            };
        }
    }

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobTable table;

    @Autowired
    private JobQueue queue;

    private MockMvcTester mvc;

    @BeforeEach
    void open() {
        mvc = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context).build());
    }

    @Test
    void the_list_names_every_job_and_who_asked() {
        JobId job = jobs.ask("test.listed", Map.of());
        for (String language : List.of("fr", "en", "nl", "es")) {
            assertThat(mvc.get().uri("/desk/jobs?lang=" + language))
                    .hasStatusOk()
                    .bodyText()
                    .contains("/desk/jobs/" + job.value(), "test.listed");
        }
        assertThat(mvc.get().uri("/desk/jobs/" + job.value() + "?lang=fr"))
                .hasStatusOk()
                .bodyText()
                .contains("Ada", "Arrêter après le lot en cours");
    }

    @Test
    void what_a_person_typed_is_text_on_the_page_and_never_markup() {
        JobId job = jobs.ask("test.<script>", Map.of("file", "<script>alert(1)</script>"));
        assertThat(mvc.get().uri("/desk/jobs/" + job.value()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;");
    }

    @Test
    void the_figures_are_there_for_programs() {
        JobId job = jobs.ask("test.figures", Map.of());
        Claim claim = queue.claim(JobScript.named("test.figures"), "node").orElseThrow();
        queue.save(claim, 0, new Progress(3, 10, Map.of("created", 3L)), Map.of());
        assertThat(mvc.get().uri("/desk/jobs/" + job.value() + ".json"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"state": "RUNNING", "over": false, "done": 3, "total": 10, "counts": {"created": 3}, "says": ""}
                        """);
        table.end(claim, State.FAILED, "job-waits-disk-full", Map.of());
        assertThat(mvc.get().uri("/desk/jobs/" + job.value() + ".json?lang=en"))
                .bodyJson()
                .extractingPath("$.says")
                .asString()
                .startsWith("The disk of the database is full");
    }

    @Test
    void a_waiting_job_is_stopped_and_a_stopped_one_taken_up_again_by_a_button() {
        JobId job = jobs.ask("test.buttons", Map.of());
        assertThat(mvc.post().uri("/desk/jobs/" + job.value() + "/cancel"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/desk/jobs/" + job.value());
        assertThat(jobs.find(job).orElseThrow().state()).isEqualTo(State.CANCELLED);
        assertThat(mvc.post().uri("/desk/jobs/" + job.value() + "/retry")).hasStatus3xxRedirection();
        assertThat(jobs.find(job).orElseThrow().state()).isEqualTo(State.WAITING);
    }

    @Test
    void a_follower_hears_each_move_and_the_end() throws Exception {
        JobId job = jobs.ask("test.followed", Map.of());
        Claim claim = queue.claim(JobScript.named("test.followed"), "node").orElseThrow();
        MvcResult following = mvc.get()
                .uri("/desk/jobs/" + job.value() + "/events")
                .asyncExchange()
                .getMvcResult();
        queue.save(claim, 0, new Progress(4, 10, Map.of()), Map.of());
        table.end(claim, State.DONE, null, Map.of());
        following.getAsyncResult(30_000);
        String heard = following.getResponse().getContentAsString();
        assertThat(heard).contains("data:").contains("\"done\":4").contains("\"over\":true");
    }

    @Test
    void a_job_that_is_not_there_is_said_to_be_missing() {
        assertThat(mvc.get().uri("/desk/jobs/999999?lang=en")).hasStatus(404);
    }
}
