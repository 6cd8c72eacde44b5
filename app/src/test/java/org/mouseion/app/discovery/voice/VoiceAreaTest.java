package org.mouseion.app.discovery.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.ai.Embeddings;
import org.mouseion.app.ai.Languages;
import org.mouseion.app.collection.Agent;
import org.mouseion.app.collection.catalogue.SignedIn;
import org.mouseion.app.discovery.OwnWords;
import org.mouseion.app.discovery.catalogue.InMemoryAgents;
import org.mouseion.app.discovery.guide.GuideRoom;
import org.mouseion.app.discovery.guide.relied.ReliedSources;
import org.mouseion.app.discovery.index.analysis.Analysis;
import org.mouseion.app.knowledge.Derivative;
import org.mouseion.app.knowledge.DerivativeKind;
import org.mouseion.app.knowledge.DerivativeState;
import org.mouseion.app.knowledge.Derivatives;
import org.mouseion.app.knowledge.Ground;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.PassageId;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.Sources;
import org.mouseion.app.knowledge.sources.SourceEditing;
import org.mouseion.testing.Property;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// A painter's letters, from the desk to a visitor's question.
@AreaTest(
        scan = {
            "discovery.voice",
            "discovery.protocol",
            "discovery.guide.notice",
            "discovery.guide.talk",
            "discovery.guide.privacy",
            "discovery.guide.relied",
            "knowledge.moves",
            "knowledge.recall",
            "knowledge.sources",
            "knowledge.statements",
            "knowledge.repertoire",
            "governance.rulings",
            "platform.files",
            "platform.web"
        },
        classes = {GuideRoom.class, VoiceAreaTest.Neighbours.class})
@ImportAutoConfiguration({DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class})
class VoiceAreaTest {

    private static final String FIRST_LETTER = """
            My dear brother, the orchard is in blossom and I painted the pink peach tree on Monday. The tree stood \
            behind the yellow house, and nobody bought the picture.

            The harbour sent three boats out this morning. The blue boat came home with 40 baskets of herring.""";

    private static final String SECOND_LETTER = """
            Dear friend, you ask about the herring. The blue boat came home with 12 baskets of herring, whatever my \
            brother says. A savage wind tore the sails.""";

    private static final String THIRD_LETTER = """
            The rent was paid on Saturday and the landlord was content for once.

            Winter came early, the ditches froze and the children went skating to school.

            The new colours arrived from the city, three tubes of yellow and one of green.

            The doctor came on Tuesday and prescribed rest, soup and no tobacco.

            The church choir sang so badly that the dog left before the sermon.

            At night the lamps along the canal look like pears hung out to ripen.""";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Voices voices;

    @Autowired
    Speaking speaking;

    @Autowired
    Sources sources;

    @Autowired
    SourceEditing editing;

    @Autowired
    Derivatives derivatives;

    @Autowired
    ReliedSources relied;

    @Autowired
    OwnWords words;

    @Autowired
    SignedIn people;

    private MockMvc site;

    @BeforeEach
    void open() throws Exception {
        site = MockMvcBuilders.webAppContextSetup(context).build();
        people.as(SignedIn.CURATOR);
        if (voices.list().isEmpty()) {
            assertThat(perform(post("/desk/voices")
                                    .param("key", "painter")
                                    .param("author", "Jan Oever")
                                    .param("lived", "1850–1899")
                                    .param("contact", "letters@museum.example"))
                            .getStatus())
                    .isEqualTo(302);
            add("Letter 12", "1888-05-03", "his brother", FIRST_LETTER);
            add("Letter 14", "1888-12-01", "his brother", THIRD_LETTER);
            add("Letter 13", "1888-05-09", "Maria", SECOND_LETTER);
        }
        people.as(null);
    }

    private void add(String title, String written, String addressee, String text) throws Exception {
        assertThat(perform(post("/desk/voices/documents")
                                .param("voice", "painter")
                                .param("title", title)
                                .param("language", "en")
                                .param("written", written)
                                .param("addressee", addressee)
                                .param("place", "Letters, vol. 2")
                                .param("text", text))
                        .getStatus())
                .isEqualTo(302);
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return site.perform(request.queryParam("lang", "en")).andReturn().getResponse();
    }

    private String ask(String question) throws Exception {
        return perform(post("/voices/painter").param("q", question)).getContentAsString();
    }

    @Test
    void a_question_is_answered_by_whole_sentences_with_date_addressee_and_place() throws Exception {
        String html = ask("When was the pink peach tree painted?");
        assertThat(html)
                .contains("My dear brother, the orchard is in blossom and I painted the pink peach tree on Monday.")
                .contains("<blockquote lang=\"en\"")
                .contains("Jan Oever writes to his brother:")
                .contains("Letter 12, Letters, vol. 2, 3 May 1888")
                .contains("Quoted from");
    }

    @Test
    void accounts_that_differ_stand_side_by_side() throws Exception {
        String html = ask("How many baskets of herring did the blue boat bring home?");
        assertThat(html)
                .contains("came home with 40 baskets of herring")
                .contains("came home with 12 baskets of herring")
                .contains("The accounts do not agree");
    }

    @Test
    void where_nothing_surely_answers_what_was_written_on_the_subject_is_shown_as_that() throws Exception {
        String html = ask("What does Jan Oever think of herring?");
        assertThat(html)
                .contains("No sentence was found that answers this surely.")
                .contains("On the subject, Jan Oever wrote this")
                .containsPattern("<blockquote[^>]*><p>[^<]*herring")
                .doesNotContain("answers given so surely");
        assertThat(ask("What does Jan Oever think of herring and smartphones?"))
                .contains("On this nothing written by Jan Oever is known.")
                .doesNotContain("<blockquote");
    }

    @Test
    void subjects_to_begin_with_are_answered_when_they_are_chosen() throws Exception {
        String html = perform(get("/voices/painter")).getContentAsString();
        List<String> offered = Pattern.compile("class=\"chip\"[^>]*name=\"q\" value=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
        for (String subject : offered) {
            assertThat(ask(subject)).as(subject).contains("<blockquote");
        }
    }

    @Test
    void on_what_was_never_written_nothing_is_said() throws Exception {
        assertThat(ask("What is the price of a smartphone?"))
                .contains("On this nothing written by Jan Oever is known.")
                .doesNotContain("<blockquote");
        assertThat(ask("😀".repeat(20_000))).contains("nothing written").doesNotContain("<blockquote");
    }

    @Test
    void a_writing_that_is_withdrawn_silences_its_voice_and_recall_lists_it() throws Exception {
        people.as(SignedIn.CURATOR);
        add("Letter 15", "1889-02-02", "his brother", "The otter slept under the mill wheel all winter.");
        people.as(null);
        Source letter = writing("Letter 15");
        String key = "voice:painter:" + letter.id().value();
        assertThat(derivatives.find(DerivativeKind.QUOTATION, key))
                .hasValueSatisfying(known -> assertThat(known.state()).isEqualTo(DerivativeState.STANDING));
        assertThat(derivatives.listResting(List.of(new Ground.OfSource(letter.id()))))
                .extracting(Derivative::title)
                .containsExactly("Jan Oever – Letter 15");
        assertThat(ask("Where did the otter sleep?")).contains("under the mill wheel");
        assertThat(relied.countAnswers()).containsKey(letter.id());

        people.as(SignedIn.CURATOR);
        editing.withdraw(letter.id());
        people.as(null);

        assertThat(derivatives.find(DerivativeKind.QUOTATION, key))
                .hasValueSatisfying(known -> assertThat(known.state()).isEqualTo(DerivativeState.PULLED));
        assertThat(ask("Where did the otter sleep?")).doesNotContain("mill wheel");
        assertThat(derivatives.listResting(List.of(new Ground.OfSource(letter.id()))))
                .as("still told to whoever looks")
                .hasSize(1);
    }

    @Test
    void a_maker_is_found_by_the_number_chosen_or_by_the_same_name() {
        assertThat(words.find(maker(7, "Oever, Jan"))).hasValue(new OwnWords.Door("Jan Oever", "/voices/painter"));
        assertThat(words.find(maker(8, "Jan Oever the Elder"))).isEmpty();
        assertThat(words.find(maker(9, "Jan"))).isEmpty();
        voices.save(new Voice("silent", "Nobody Wrote", "", 8, ""));
        assertThat(words.find(maker(8, "Whoever"))).as("nothing of it is here").isEmpty();
        Voice painter = voices.find("painter").orElseThrow();
        try {
            voices.save(new Voice("painter", "Jan Oever", painter.lived(), 8, painter.contact()));
            assertThat(words.find(maker(8, "Another Spelling"))).isPresent();
            assertThat(words.find(maker(7, "Jan Oever")))
                    .as("somebody else was chosen")
                    .isEmpty();
        } finally {
            voices.save(painter);
        }
    }

    @Test
    void the_desk_takes_the_number_or_the_address_of_a_maker_and_refuses_others() throws Exception {
        people.as(SignedIn.CURATOR);
        for (String unknown : List.of("99999", "Nobody At All")) {
            assertThat(perform(post("/desk/voices")
                                    .param("key", "other")
                                    .param("author", "Other")
                                    .param("maker", unknown))
                            .getStatus())
                    .as(unknown)
                    .isEqualTo(422);
        }
        assertThat(voices.find("other")).isEmpty();
    }

    private static Agent maker(long id, String name) {
        InMemoryAgents agents = new InMemoryAgents();
        return agents.find(agents.add(id, name, name)).orElseThrow();
    }

    private Source writing(String title) {
        return sources.list().stream()
                .filter(source -> source.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void somebody_in_distress_gets_the_reviewed_answer_the_lines_and_no_quotation() throws Exception {
        for (String cry :
                List.of("I want to die under the pink peach tree", "je veux mourir", "ik wil dood", "quiero morir")) {
            String html = ask(cry);
            assertThat(html)
                    .as(cry)
                    .containsAnyOf(
                            "please talk to someone now", "parlez-en maintenant", "praat er dan nu over", "hable ahora")
                    .contains("116 123", "3114", "113", "024", "988")
                    .contains("letters@museum.example")
                    .doesNotContain("<blockquote");
        }
    }

    @Test
    void words_that_wound_are_introduced_and_not_hidden() throws Exception {
        assertThat(ask("What tore the sails in the wind?"))
                .contains("A savage wind tore the sails.")
                .contains("not the museum’s words");
    }

    @Test
    void an_answer_that_a_person_reviewed_replaces_the_default() throws Exception {
        people.as(SignedIn.CURATOR);
        assertThat(perform(post("/desk/voices/protocol")
                                .param("subject", "ILLNESS")
                                .param("language", "en")
                                .param("answer", "Our own words on illness.")
                                .param("lines", ""))
                        .getStatus())
                .isEqualTo(302);
        people.as(null);
        assertThat(ask("I have cancer")).contains("Our own words on illness.").contains("reviewed by the museum on");
        people.as(SignedIn.CURATOR);
        assertThat(perform(post("/desk/voices/protocol")
                                .param("subject", "SUICIDE")
                                .param("language", "en")
                                .param("answer", "Nothing to see.")
                                .param("lines", ""))
                        .getStatus())
                .as("no answer on suicide without a help line")
                .isEqualTo(422);
    }

    @Test
    void the_desk_is_closed_to_visitors_and_the_passage_can_be_read_in_place() throws Exception {
        assertThat(perform(get("/desk/voices")).getStatus()).isEqualTo(401);
        Quotation quotation = speaking.find(
                        voices.find("painter").orElseThrow(), "the pink peach tree", "en", LocalDate.of(2026, 7, 14))
                .getFirst();
        MockHttpServletResponse page =
                perform(get("/voices/passages/" + quotation.passage().id().value()));
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString()).contains("the pink peach tree").contains("Letter 12");
        assertThat(perform(get("/voices")).getContentAsString()).contains("Jan Oever");
        assertThat(perform(get("/voices/painter")).getContentAsString())
                .contains("You are talking to a machine")
                .contains("Nobody speaks for Jan Oever here");
        assertThat(perform(get("/voices/nobody")).getStatus()).isEqualTo(404);
        people.as(SignedIn.CURATOR);
        assertThat(perform(get("/desk/voices")).getContentAsString()).contains("Jan Oever");
        assertThat(perform(get("/desk/voices/protocol")).getContentAsString()).contains("3114");
    }

    @Test
    void every_quoted_sentence_stands_character_for_character_at_its_place() {
        List<String> words = List.of(
                "orchard", "blossom", "peach", "tree", "harbour", "boats", "herring", "baskets", "wind", "sails",
                "house");
        Voice painter = voices.find("painter").orElseThrow();
        Property.holdsFor(100, random -> question(words, random), question -> {
            VoiceReply reply = speaking.ask(painter, question, "en", Locale.ENGLISH, LocalDate.of(2026, 7, 14));
            for (Quotation quotation : reply.quotations()) {
                Passage there = sources.findPassage(
                                new PassageId(quotation.passage().id().value()))
                        .orElseThrow();
                assertThat(there.text()
                                .substring(
                                        quotation.span().from(),
                                        quotation.span().to()))
                        .isEqualTo(quotation.text());
                assertThat(there.particulars()).containsKeys("written", "addressee");
            }
        });
    }

    private static String question(List<String> words, RandomGenerator random) {
        StringBuilder question = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            question.append(words.get(random.nextInt(words.size()))).append(' ');
        }
        return question.toString();
    }

    /// What stands beside the voices.
    static class Neighbours {

        @Bean
        Embeddings embeddings() {
            return new ShippedVectors();
        }

        @Bean
        Analysis analysis() {
            return new Analysis();
        }

        @Bean
        Languages languages() {
            Map<String, String> known = Map.of("je veux mourir", "fr", "ik wil dood", "nl", "quiero morir", "es");
            return text -> Optional.of(known.getOrDefault(text, "en"));
        }
    }
}
