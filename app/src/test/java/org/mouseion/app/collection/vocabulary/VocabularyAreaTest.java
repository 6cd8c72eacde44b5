package org.mouseion.app.collection.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.Concept;
import org.mouseion.app.collection.ConceptDraft;
import org.mouseion.app.collection.ConceptId;
import org.mouseion.app.collection.Term;
import org.mouseion.app.collection.TermDraft;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Vocabulary;
import org.mouseion.app.collection.Vocabulary.Taken;
import org.mouseion.app.collection.VocabularyScheme;
import org.mouseion.app.collection.VocabularyScheme.Use;
import org.mouseion.testing.Property;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AreaTest(classes = {PostgresVocabulary.class, ConceptTaking.class, CurrentSnapshot.class, ConceptRows.class})
class VocabularyAreaTest {

    private static final VocabularyScheme THINGS = scheme("things");

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    ConceptRows rows;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void forget() {
        // Emptied through the house's own door, so that memory follows: every label and relation goes.
        within(() -> {
            sql.sql("update collection.concept set edited = false").update();
            List<ConceptDraft> bare = new ArrayList<>();
            rows.listNewerThan(-1).forEach(node -> bare.add(draft(node.uri(), Map.of())));
            return vocabulary.take(THINGS, bare);
        });
    }

    @Test
    void a_label_is_found_without_regard_to_case_accents_and_plural_marks() {
        ConceptId boat = take(draft("t:boat", Map.of("en", "Boat", "fr", "Barque", "nl", "boot")));

        assertThat(ids(vocabulary.findByLabel("BOATS", "en"))).containsExactly(boat);
        assertThat(ids(vocabulary.findByLabel("barques", "fr"))).containsExactly(boat);
        assertThat(ids(vocabulary.findByLabel("boten", "und"))).containsExactly(boat);
        assertThat(vocabulary.findByLabel("boatyard", "en")).isEmpty();
        assertThat(vocabulary.findByLabel(" ? ", "en")).isEmpty();
    }

    @Test
    void the_beginning_of_a_label_is_enough_while_typing() {
        ConceptId print = take(draft("t:print", Map.of("en", "Print", "fr", "Estampe")));
        ConceptId press = take(draft("t:press", Map.of("en", "Printing press")));

        assertThat(ids(vocabulary.findByBeginning("PRIN", 10))).containsExactly(print, press);
        assertThat(ids(vocabulary.findByBeginning("est", 10))).containsExactly(print);
        assertThat(vocabulary.findByBeginning("prin", 1)).hasSize(1);
        assertThat(vocabulary.findByBeginning("", 10)).isEmpty();
    }

    @Test
    void the_preferred_label_comes_first_then_the_asked_language() {
        ConceptId canvas = take(draft("t:canvas", Map.of("en", "canvas")));
        ConceptId painting = take(new ConceptDraft(
                "t:painting",
                Texts.of("en", "painting"),
                Map.of("en", List.of("canvas")),
                Texts.NONE,
                List.of(),
                List.of(),
                null,
                null));
        ConceptId other = take(draft("t:other", Map.of("nl", "canvas")));

        assertThat(ids(vocabulary.findByLabel("canvas", "nl"))).containsExactly(other, canvas, painting);
        assertThat(ids(vocabulary.findByLabel("Canvas", "en"))).containsExactly(canvas, other, painting);
    }

    @Test
    void narrower_and_broader_are_walked_to_any_depth_and_a_circle_once() {
        ConceptId image = take(draft("t:image", Map.of("en", "image"), "t:woodcut"));
        ConceptId print = take(draft("t:print", Map.of("en", "print"), "t:image"));
        ConceptId woodcut = take(draft("t:woodcut", Map.of("en", "woodcut"), "t:print"));

        assertThat(vocabulary.listBroader(woodcut)).containsExactly(woodcut, print, image);
        assertThat(vocabulary.listNarrower(image)).containsExactly(image, print, woodcut);
        assertThat(vocabulary.find(print).orElseThrow().narrower()).containsExactly(woodcut);
        assertThat(vocabulary.find(woodcut).orElseThrow().broader()).containsExactly(print);
    }

    @Test
    void a_concept_may_point_to_one_that_comes_later() {
        ConceptId low = take(draft("t:low", Map.of("en", "low"), "t:high"));
        assertThat(vocabulary.find(low).orElseThrow().broader()).isEmpty();

        ConceptId high = take(draft("t:high", Map.of("en", "high")));
        assertThat(vocabulary.find(low).orElseThrow().broader()).containsExactly(high);
    }

    @Test
    void the_same_file_again_changes_nothing_and_a_new_one_changes_what_it_says() {
        List<ConceptDraft> file = List.of(draft("t:a", Map.of("en", "a thing")), draft("t:b", Map.of("en", "b thing")));
        within(() -> vocabulary.take(THINGS, file));
        long version = vocabulary.version();

        assertThat(within(() -> vocabulary.take(THINGS, file))).isEqualTo(new Taken(0, 0, 2, 0));
        assertThat(within(() ->
                        vocabulary.take(THINGS, List.of(draft("t:a", Map.of("en", "another thing")), file.get(1)))))
                .isEqualTo(new Taken(0, 1, 1, 0));
        assertThat(vocabulary.findByLabel("a thing", "en")).isEmpty();
        assertThat(vocabulary.findByLabel("another thing", "en")).hasSize(1);
        assertThat(vocabulary.version()).isGreaterThan(version);
    }

    @Test
    void what_a_person_has_changed_no_file_overwrites() {
        take(draft("t:mine", Map.of("en", "mine")));
        sql.sql("update collection.concept set edited = true where uri = 't:mine'")
                .update();

        assertThat(within(() -> vocabulary.take(THINGS, List.of(draft("t:mine", Map.of("en", "theirs"))))))
                .isEqualTo(new Taken(0, 0, 0, 1));
        assertThat(vocabulary.findByUri("t:mine").orElseThrow().labels()).isEqualTo(Texts.of("en", "mine"));
    }

    @Test
    void what_is_rolled_back_was_never_known() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            vocabulary.take(THINGS, List.of(draft("t:lost", Map.of("en", "lost thing"))));
            status.setRollbackOnly();
        });
        assertThat(vocabulary.findByLabel("lost thing", "en")).isEmpty();
        assertThatThrownBy(() -> vocabulary.take(THINGS, List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("inside a transaction");
    }

    @Test
    void another_node_reads_only_what_is_newer_and_sees_the_same() {
        take(draft("t:one", Map.of("en", "first thing")));
        Snapshot elsewhere = Snapshot.EMPTY.with(rows.version(), rows.findSchemes(), rows.listNewerThan(0));
        ConceptId two = take(draft("t:two", Map.of("en", "second thing"), "t:one"));

        List<Node> newer = rows.listNewerThan(elsewhere.version());
        assertThat(newer).extracting(Node::uri).containsExactly("t:two");
        Snapshot next = elsewhere.with(rows.version(), rows.findSchemes(), newer);
        assertThat(next.findByLabel("second thing", "en")).containsExactly(two);
        assertThat(next.find(two)).isEqualTo(vocabulary.find(two));
        assertThat(elsewhere.findByLabel("second thing", "en")).isEmpty();
    }

    @Test
    void a_snapshot_grown_step_by_step_equals_one_made_at_once() {
        Property.holdsFor(60, VocabularyAreaTest::history, history -> {
            Snapshot grown = Snapshot.empty(4);
            Map<ConceptId, Node> last = new LinkedHashMap<>();
            for (List<Node> step : history) {
                grown = grown.with(grown.version() + 1, Map.of(), step);
                step.forEach(node -> last.put(node.id(), node));
            }
            Snapshot atOnce = Snapshot.EMPTY.with(9, Map.of(), last.values());
            assertThat(grown.nodes().map(Node::id)).containsExactlyInAnyOrderElementsOf(last.keySet());
            for (ConceptId id : last.keySet()) {
                assertThat(grown.find(id).map(Concept::labels))
                        .isEqualTo(atOnce.find(id).map(Concept::labels));
                assertThat(grown.listNarrower(id)).containsExactlyInAnyOrderElementsOf(atOnce.listNarrower(id));
                assertThat(grown.listBroader(id)).containsExactlyElementsOf(atOnce.listBroader(id));
            }
            for (int word = 0; word < 6; word++) {
                assertThat(grown.findByLabel("words" + word, "en"))
                        .containsExactlyElementsOf(atOnce.findByLabel("words" + word, "en"));
            }
        });
    }

    private static List<List<Node>> history(RandomGenerator random) {
        List<List<Node>> history = new ArrayList<>();
        for (int step = random.nextInt(1, 6); step > 0; step--) {
            Map<Integer, Node> nodes = new LinkedHashMap<>();
            for (int i = random.nextInt(1, 5); i > 0; i--) {
                int id = random.nextInt(6);
                nodes.put(
                        id,
                        new Node(
                                new ConceptId(id),
                                "things",
                                "t:" + id,
                                1,
                                new ConceptFacts(
                                        Texts.of("en", "word" + random.nextInt(6)),
                                        Map.of("fr", List.of("words" + random.nextInt(6))),
                                        Texts.NONE,
                                        List.of("t:" + random.nextInt(6)),
                                        List.of(),
                                        null,
                                        null)));
            }
            history.add(List.copyOf(nodes.values()));
        }
        return history;
    }

    @Test
    void the_terms_of_a_source_become_a_list_of_their_own_with_its_tree() {
        List<TermDraft> terms = List.of(
                new TermDraft("source:tate", "91", Texts.of("en", "people"), null),
                new TermDraft("source:tate", "95", Texts.of("en", "adults"), "91"),
                new TermDraft("source:tate", "195", Texts.of("en", "man"), "95"),
                new TermDraft("source:tate", "195", Texts.of("en", "man"), "95"));
        List<ConceptId> ids = within(() -> vocabulary.identify(terms));

        assertThat(ids.get(2)).isEqualTo(ids.get(3));
        assertThat(vocabulary.listBroader(ids.get(2))).containsExactly(ids.get(2), ids.get(1), ids.get(0));
        assertThat(within(() -> vocabulary.identify(terms))).isEqualTo(ids);
        assertThat(vocabulary.listSchemes()).extracting(VocabularyScheme::key).contains("source:tate");
        assertThat(within(() -> vocabulary.identify(
                        List.of(new TermDraft("source:tate", "195", Texts.of("fr", "homme"), "95")))))
                .containsExactly(ids.get(2));
        assertThat(vocabulary.find(ids.get(2)).orElseThrow().labels().byTag()).containsOnlyKeys("en", "fr");
    }

    @Test
    void a_word_stands_for_a_concept_meant_for_its_field() {
        ConceptId technique = takeFor("techniques", Set.of(Use.TECHNIQUE), "t:engraving-technique", "engraving");
        ConceptId kind = takeFor("kinds", Set.of(Use.KIND), "t:engraving-kind", "engraving");
        ConceptId any = takeFor("any", Set.of(), "t:engraving-any", "engraving");
        Term word = new Term(null, Texts.of("en", "Engravings"), null);

        assertThat(vocabulary.resolve(word, Use.KIND)).contains(kind);
        assertThat(vocabulary.resolve(word, Use.TECHNIQUE)).contains(technique);
        assertThat(vocabulary.resolve(word, Use.SUBJECT)).contains(any);
        assertThat(vocabulary.resolve(new Term(null, Texts.of("x"), "t:engraving-kind"), Use.SUBJECT))
                .as("a code that is a concept's address says which")
                .contains(kind);
        assertThat(vocabulary.resolve(new Term(any, Texts.of("en", "engraving"), null), Use.KIND))
                .as("a concept that bears the word stays")
                .contains(any);
    }

    @Test
    void the_list_of_one_source_does_not_say_what_the_words_of_another_mean() {
        ConceptId own = within(() -> vocabulary.identify(
                        List.of(new TermDraft("source:tate", "7", Texts.of("en", "paper boat"), null))))
                .getFirst();

        assertThat(vocabulary.resolve(new Term(null, Texts.of("en", "paper boat"), null), Use.MATERIAL))
                .isEmpty();
        assertThat(vocabulary.resolve(new Term(own, Texts.of("en", "paper boat"), "7"), Use.SUBJECT))
                .contains(own);
        assertThat(ids(vocabulary.findByLabel("paper boats", "en"))).containsExactly(own);
    }

    private ConceptId takeFor(String scheme, Set<Use> uses, String uri, String label) {
        within(() -> vocabulary.take(
                new VocabularyScheme(scheme, Texts.of(scheme), "", uses), List.of(draft(uri, Map.of("en", label)))));
        return vocabulary.findByUri(uri).orElseThrow().id();
    }

    private ConceptId take(ConceptDraft draft) {
        within(() -> vocabulary.take(THINGS, List.of(draft)));
        return vocabulary.findByUri(draft.uri()).orElseThrow().id();
    }

    private static ConceptDraft draft(String uri, Map<String, String> labels, String... broader) {
        return new ConceptDraft(uri, new Texts(labels), Map.of(), Texts.NONE, List.of(broader), List.of(), null, null);
    }

    private static VocabularyScheme scheme(String key) {
        return new VocabularyScheme(key, Texts.of("en", key), "", Set.of());
    }

    private static List<ConceptId> ids(List<Concept> concepts) {
        return concepts.stream().map(Concept::id).toList();
    }

    private <T> T within(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(status -> work.get());
    }
}
