package org.mouseion.app.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.platform.Bundles;
import org.mouseion.app.platform.Disks;
import org.mouseion.app.platform.House;
import org.mouseion.app.platform.NoRoom;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.Words;
import org.slf4j.LoggerFactory;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;

class ProblemAdviceTest {

    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();
    private final Logger log = (Logger) LoggerFactory.getLogger(ProblemAdvice.class);
    private final AtomicLong free = new AtomicLong(1L << 40);
    private final Disks disks = () -> List.of(new Disks.Disk(Path.of("/srv/house"), free.get(), 256L << 20, true));
    private final MockMvc house = MockMvcBuilders.standaloneSetup(new Troubled())
            .setControllerAdvice(new ProblemAdvice(new ErrorPages(new French(), disks), new French()))
            .build();

    @BeforeEach
    void listen() {
        heard.start();
        log.addAppender(heard);
    }

    @AfterEach
    void stop() {
        log.detachAppender(heard);
    }

    @Test
    void a_fault_of_ours_is_told_in_words_and_its_stack_goes_to_the_log_only() throws Exception {
        MvcResult answer = house.perform(get("/broken")).andReturn();
        assertThat(answer.getResponse().getStatus()).isEqualTo(500);
        ModelAndView page = Objects.requireNonNull(answer.getModelAndView());
        assertThat(page.getViewName()).isEqualTo("platform/error/problem");
        assertThat(page.getModel().get("what").toString())
                .isNotBlank()
                .doesNotContain("secret")
                .doesNotContain("Exception");
        assertThat(page.getModel().values()).noneMatch(Throwable.class::isInstance);
        assertThat(heard.list).singleElement().satisfies(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.ERROR);
            assertThat(line.getThrowableProxy()).isNotNull();
        });
    }

    @Test
    void a_program_is_told_the_same_without_a_stack() throws Exception {
        MvcResult answer = house.perform(get("/api/broken")).andReturn();
        assertThat(answer.getResponse().getStatus()).isEqualTo(500);
        assertThat(answer.getResponse().getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getResponse().getContentAsString())
                .doesNotContain("secret")
                .doesNotContain("Exception")
                .doesNotContain("org.mouseion");
    }

    @Test
    void a_reader_who_went_away_is_no_fault_and_gets_no_page() throws Exception {
        for (String path : new String[] {"/gone.svg", "/half-gone.svg"}) {
            MvcResult answer = house.perform(get(path)).andReturn();
            assertThat(answer.getModelAndView())
                    .as(path)
                    .satisfiesAnyOf(
                            page -> assertThat(page).isNull(),
                            page -> assertThat(page.getViewName()).isNull());
        }
        assertThat(heard.list).isEmpty();
    }

    @Test
    void what_is_sent_while_the_disk_is_full_is_refused_and_staff_are_told_which_disk_and_how_much() throws Exception {
        free.set(12L << 20);
        MvcResult staff = house.perform(post("/desk/intake")).andReturn();
        assertThat(staff.getResponse().getStatus()).isEqualTo(507);
        ModelAndView page = Objects.requireNonNull(staff.getModelAndView());
        assertThat(page.getModel().get("what").toString()).contains("n’a pas pu être gardé");
        assertThat(page.getModel().get("next").toString())
                .contains("/srv/house")
                .contains("12\u00a0Mo")
                .contains("256");

        MvcResult visitor = house.perform(get("/full")).andReturn();
        assertThat(visitor.getResponse().getStatus()).isEqualTo(507);
        assertThat(Objects.requireNonNull(visitor.getModelAndView()).getModel().get("next"))
                .isEqualTo("");
        assertThat(heard.list)
                .allSatisfy(line -> assertThat(line.getThrowableProxy()).isNull());
    }

    @Test
    void a_database_that_fell_with_the_full_disk_is_told_as_a_full_disk() throws Exception {
        assertThat(house.perform(get("/api/away")).andReturn().getResponse().getStatus())
                .isEqualTo(503);
        free.set(0);
        MvcResult answer = house.perform(get("/api/away")).andReturn();
        assertThat(answer.getResponse().getStatus()).isEqualTo(507);
        assertThat(answer.getResponse().getContentAsString())
                .contains("disque est plein")
                .doesNotContain("/srv/house");
    }

    @RestController
    private final class Troubled {

        @GetMapping({"/broken", "/api/broken"})
        String broken() {
            throw new IllegalStateException("secret of the house");
        }

        @PostMapping("/desk/intake")
        String send() throws IOException {
            throw new NoRoom(disks.findFull().orElseThrow());
        }

        @GetMapping("/full")
        String full() throws IOException {
            throw new IOException("/srv/house/index/_1.cfs: No space left on device");
        }

        @GetMapping("/api/away")
        String away() {
            throw new CannotGetJdbcConnectionException("away", new SQLException("refused", "08001"));
        }

        @GetMapping("/gone.svg")
        String gone() throws IOException {
            throw new ClientAbortException(new IOException("Broken pipe"));
        }

        @GetMapping("/half-gone.svg")
        String halfGone() {
            throw new HttpMessageNotWritableException("half", new IOException("Connection reset by peer"));
        }
    }

    private static final class French implements Pages {

        @Override
        public Page of(HttpServletRequest request, String title, String description) {
            return new Page(
                    words(request),
                    new House(Map.of("en", "Test House"), Map.of(), "", false),
                    title,
                    description,
                    request.getRequestURI(),
                    "",
                    "http://localhost",
                    Optional.empty(),
                    null,
                    List.of(),
                    false,
                    false,
                    Page.Csrf.NONE,
                    false,
                    path -> "/" + path,
                    List.of());
        }

        @Override
        public Words words(HttpServletRequest request) {
            try {
                return new Words(Bundles.load(), Locale.FRENCH);
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
    }
}
