package org.mouseion.app.discovery.guide.mind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.app.Mouseion;
import org.mouseion.app.discovery.guide.Citation;
import org.mouseion.app.discovery.guide.DialogueState;
import org.mouseion.app.discovery.guide.Guide;
import org.mouseion.app.discovery.guide.Reply;
import org.mouseion.app.discovery.guide.Turn;
import org.mouseion.app.discovery.index.analysis.Folding;
import org.mouseion.app.discovery.suggest.HouseNames;
import org.mouseion.app.e2e.DemoArrival;
import org.mouseion.app.knowledge.freshness.Doubts;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The whole house with the demonstration museum in it, asked in four languages.
class GuideFlowTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 24, 11, 0, 0, 0, ZoneId.of("Europe/Paris"));
    private static final Pattern FIGURES = Pattern.compile("\\d{2,}");

    @TempDir
    static Path folder;

    private static ConfigurableApplicationContext house;
    private static Guide guide;

    @BeforeAll
    static void openTheHouse() {
        house = new SpringApplicationBuilder(Mouseion.class)
                .run(
                        "--mouseion.data=" + folder.resolve("house"),
                        "--mouseion.key=take",
                        "--server.port=-1",
                        "--spring.profiles.active=demo",
                        "--logging.level.root=warn");
        DemoArrival.in(house);
        DemoArrival.await(
                "names to be known",
                () -> house.getBean(HouseNames.class).list().size() >= 300);
        guide = house.getBean(Guide.class);
    }

    @AfterAll
    static void closeTheHouse() {
        house.close();
    }

    private static Reply ask(String words, String page, DialogueState state) {
        return guide.answer(new Turn(words, Locale.of(page), state, NOW));
    }

    /// Lines `page | kind | path | values | question`; a question that begins with `>` goes on from the one before.
    @Test
    void every_question_is_answered_from_where_it_is_written_or_refused() throws IOException {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        DialogueState state = DialogueState.NONE;
        for (String line : lines()) {
            String[] parts = line.split("\\s*\\|\\s*", 5);
            String question = parts[4].startsWith(">") ? parts[4].substring(1).strip() : parts[4];
            Reply reply = ask(question, parts[0], parts[4].startsWith(">") ? state : DialogueState.NONE);
            state = reply.state();
            asked++;
            String said = Folding.fold(
                    reply.sentences().stream().map(Reply.Said::text).collect(Collectors.joining(" ")));
            String cited = reply.sentences().stream()
                    .flatMap(s -> s.citations().stream())
                    .map(c -> c.path() + " " + c.source())
                    .collect(Collectors.joining(" "));
            boolean right = reply.kind().name().equals(parts[1])
                    && reply.language().equals(parts[0])
                    && cited.contains(parts[2])
                    && List.of(parts[3].split(";")).stream().allMatch(v -> said.contains(Folding.fold(v.strip())));
            if (!right) {
                wrong.add(
                        line + "\n    got " + reply.kind() + " " + reply.language() + " " + said + " <" + cited + ">");
            }
            assertSupported(reply, question);
        }
        assertThat(asked).isGreaterThanOrEqualTo(60);
        assertThat(wrong).isEmpty();
    }

    /// Thirty texts and a form in four languages, written with care: what is found in them is a false alarm.
    @Test
    void texts_that_agree_are_not_said_to_contradict() {
        assertThat(house.getBean(Doubts.class).listContradictions(NOW.toLocalDate()))
                .extracting(doubt -> doubt.figure() + ": " + doubt.one().text() + " // "
                        + doubt.other().text())
                .isEmpty();
    }

    private static List<String> lines() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GuideFlowTest.class.getResourceAsStream("/discovery/guide/asked.txt")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
        }
    }

    /// An answer cites; a quotation stands in its passage word for word; figures of a claim about a work stand in what
    /// it cites.
    private static void assertSupported(Reply reply, String question) {
        if (reply.kind() != Reply.Kind.ANSWER) {
            return;
        }
        boolean cites = reply.sentences().stream().anyMatch(s -> !s.citations().isEmpty())
                || reply.table() != null && !reply.table().citations().isEmpty();
        assertThat(cites).as("cites: " + question).isTrue();
        for (Reply.Said said : reply.sentences()) {
            String passages = said.citations().stream()
                    .map(c -> c.source() + " " + c.passage())
                    .collect(Collectors.joining(" "));
            if (said.quoted()) {
                assertThat(passages).as(question).contains(said.text());
            } else if (said.citations().stream().anyMatch(c -> c.path().startsWith("/works/"))) {
                assertThat(figures(passages)).as(question + " " + said.text()).containsAll(figures(said.text()));
            }
        }
    }

    private static Set<String> figures(String text) {
        return new HashSet<>(
                FIGURES.matcher(text).results().map(MatchResult::group).toList());
    }

    @Test
    void nothing_a_visitor_types_makes_it_throw_or_claim_without_a_source() {
        Random random = new Random(4);
        List<String> seeds =
                List.of("Who painted ", "Quand ", "hoeveel ", "¿dónde está ", "> ", "«", "of", " 1890 ", "Hokusai ");
        for (int round = 0; round < 150; round++) {
            StringBuilder typed = new StringBuilder(seeds.get(random.nextInt(seeds.size())));
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) {
                typed.appendCodePoint(random.nextInt(4) == 0 ? random.nextInt(0x10FFFF + 1) : 32 + random.nextInt(95));
            }
            DialogueState state = new DialogueState(
                    List.of(random.nextLong(), (long) random.nextInt(400)),
                    List.of("work:" + random.nextInt(500), "agent:x", "list:kind=2;from=zz", "list:;;=", "")
                            .get(random.nextInt(5)),
                    List.of("hours", "maker", "nonsense", "list").get(random.nextInt(4)),
                    null,
                    random.nextInt(),
                    List.of("x".repeat(500)));
            Reply reply = ask(typed.toString(), "en", state);
            assertThat(reply.sentences()).isNotEmpty();
            assertSupported(reply, typed.toString());
        }
    }

    @Test
    void a_flood_of_fifty_thousand_characters_is_answered_like_its_last_question() {
        Reply reply = ask("blah ".repeat(10_000) + ". Who painted The Milkmaid?", "en", DialogueState.NONE);
        assertThat(reply.kind()).isEqualTo(Reply.Kind.ANSWER);
        assertThat(reply.sentences().getFirst().text()).contains("Vermeer");
    }

    @Test
    void what_is_typed_is_never_repeated() {
        Reply reply = ask("Who painted my neighbour Bartholomew Zyx of 12 Long Lane?", "en", DialogueState.NONE);
        assertThat(reply.kind()).isEqualTo(Reply.Kind.REFUSAL);
        assertThat(reply.sentences().toString() + reply.why() + reply.choices()).doesNotContain("Zyx", "Long Lane");
    }

    @Test
    void a_citation_of_a_record_leads_to_it_and_names_who_answers_for_it() {
        Citation citation = ask("Who painted The Milkmaid?", "en", DialogueState.NONE)
                .sentences()
                .getFirst()
                .citations()
                .getFirst();
        assertThat(citation.path()).matches("/works/\\d+#record");
        assertThat(citation.owner()).isNotBlank();
        assertThat(citation.passage()).contains("Johannes Vermeer");
    }
}
