package org.mouseion.app.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.platform.Bundles;
import org.mouseion.app.platform.House;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Pages;
import org.mouseion.app.platform.Words;
import org.slf4j.LoggerFactory;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;

class ProblemAdviceTest {

    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();
    private final Logger log = (Logger) LoggerFactory.getLogger(ProblemAdvice.class);
    private final MockMvc house = MockMvcBuilders.standaloneSetup(new Troubled())
            .setControllerAdvice(new ProblemAdvice(new ErrorPages(new French()), new French()))
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

    @RestController
    private static final class Troubled {

        @GetMapping({"/broken", "/api/broken"})
        String broken() {
            throw new IllegalStateException("secret of the house");
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
                    path -> "/" + path);
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
