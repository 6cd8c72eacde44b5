package org.mouseion.app.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mouseion.app.knowledge.Texts.passages;
import static org.mouseion.app.knowledge.Texts.published;
import static org.mouseion.app.knowledge.Texts.says;
import static org.mouseion.app.knowledge.Texts.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.catalogue.RememberingLedger;
import org.mouseion.app.collection.catalogue.SignedIn;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.knowledge.SourceDraft.PassageDraft;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What the house may say, from taking a text in to falling silent.
@AreaTest(
        scan = {
            "knowledge.moves",
            "knowledge.sources",
            "knowledge.statements",
            "knowledge.repertoire",
            "governance.rulings",
            "platform.files"
        },
        classes = KnowledgeGround.class)
class KnowledgeAreaTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    Sources sources;

    @Autowired
    Statements statements;

    @Autowired
    Repertoire repertoire;

    @Autowired
    SignedIn people;

    @Autowired
    RememberingLedger ledger;

    @Autowired
    KnowledgeGround.Ears ears;

    @Autowired
    PlatformTransactionManager transactions;

    private String origin = "";

    @BeforeEach
    void somewhereNew() {
        origin = "test:" + System.nanoTime();
        people.as(SignedIn.CURATOR);
        ears.moved.clear();
        ears.changed.clear();
        ledger.deeds().clear();
    }

    @Test
    void a_published_source_speaks_by_its_passages_and_statements_and_a_draft_does_not() {
        long before = repertoire.version();
        SourceId id = sources.take(published(
                source("Visit", origin),
                passages("Hours | We open at ten.", "Hours | We close at six.", "Café | Soup is served."),
                says(1, "The museum closes at six.")));
        SourceId draft = sources.take(new SourceDraft(
                source("Later", origin + "b"), passages("Not yet."), List.of(says(0, "Not yet at all.")), false));

        assertThat(said(id))
                .containsExactly("We open at ten.", "We close at six.", "The museum closes at six.", "Soup is served.");
        assertThat(said(draft)).isEmpty();
        assertThat(sources.find(draft).orElseThrow().state()).isEqualTo(SourceState.DRAFT);
        assertThat(sources.listPassages(draft)).extracting(Passage::text).containsExactly("Not yet.");
        assertThat(repertoire.version()).isGreaterThan(before);
        assertThat(ears.changed).isNotEmpty();
        assertThat(ledger.deeds())
                .extracting(Deed::action)
                .contains("knowledge.source.taken", "knowledge.source.published", "knowledge.statement.written");
        assertThat(sources.listPassages(id)).extracting(Passage::anchor).containsExactly("hours", "hours-2", "cafe");
        assertThat(statements.list(id).getFirst().validator()).isEqualTo(7);
    }

    @Test
    void the_same_text_taken_in_again_changes_nothing() {
        SourceDraft draft =
                published(source("Visit", origin), passages("Hours | Ten to six."), says(0, "Open from ten to six."));
        SourceId id = sources.take(draft);
        Source first = sources.find(id).orElseThrow();
        long version = repertoire.version();

        assertThat(sources.take(draft)).isEqualTo(id);

        assertThat(sources.find(id).orElseThrow()).isEqualTo(first);
        assertThat(statements.list(id)).hasSize(1);
        assertThat(repertoire.version()).isEqualTo(version);
    }

    @Test
    void words_that_stay_keep_their_number_and_words_that_change_silence_their_statements() {
        SourceId id = sources.take(published(
                source("Visit", origin),
                passages(
                        "Hours | Open at ten.",
                        "Prices | Adults pay 9 euros.",
                        "Café | The café serves soup. Bread too."),
                says(0, "Doors open at ten."),
                says(1, "Adults pay 9 euros."),
                says(2, "The café serves soup.")));
        List<Passage> before = sources.listPassages(id);

        sources.take(published(
                source("Visit", origin),
                passages(
                        "News | A new wing opens.",
                        "Hours | Open at ten.",
                        "Prices | Adults pay 11 euros.",
                        "Café | The café serves soup. Cake too.")));

        List<Passage> after = sources.listPassages(id);
        assertThat(after.get(1).id()).isEqualTo(before.get(0).id());
        assertThat(after.get(1).anchor()).isEqualTo("hours");
        assertThat(after.get(2).id()).isNotEqualTo(before.get(1).id());
        assertThat(after.get(2).anchor()).isEqualTo("prices");
        Map<String, StatementState> states = states(id);
        assertThat(states)
                .containsEntry("Doors open at ten.", StatementState.ACCEPTED)
                .containsEntry("Adults pay 9 euros.", StatementState.REOPENED)
                .containsEntry("The café serves soup.", StatementState.ACCEPTED);
        Statement soup = statement(id, "The café serves soup.");
        assertThat(soup.passage()).isEqualTo(after.get(3).id());
        assertThat(statement(id, "Adults pay 9 euros.").passage())
                .isEqualTo(after.get(2).id());
        assertThat(said(id)).contains("The café serves soup.").doesNotContain("Adults pay 9 euros.");
        assertThat(ears.moved).extracting(GroundMoved::why).containsExactly("statement-reopened", "passage-changed");
        assertThat(ears.moved.getLast().grounds())
                .containsExactly(
                        new Ground.OfPassage(before.get(1).id()),
                        new Ground.OfPassage(before.get(2).id()));
        assertThat(sources.findPassage(before.get(1).id()).orElseThrow().text()).isEqualTo("Adults pay 9 euros.");
    }

    @Test
    void a_vanished_passage_silences_its_statements() {
        SourceId id = sources.take(published(
                source("Visit", origin),
                passages("Hours | Open at ten.", "Dogs | Dogs may come in."),
                says(1, "Dogs may come in.")));
        PassageId dogs = sources.listPassages(id).get(1).id();

        sources.take(published(source("Visit", origin), passages("Hours | Open at ten.")));

        assertThat(states(id)).containsEntry("Dogs may come in.", StatementState.REOPENED);
        assertThat(ears.moved)
                .contains(new GroundMoved(
                        List.of(new Ground.OfPassage(dogs)), GroundMoved.How.WITHDRAWN, "passage-gone"));
    }

    @Test
    void a_rehearsal_says_what_publishing_would_say_and_changes_nothing() {
        SourceId id = sources.take(published(
                source("Visit", origin),
                passages("Hours | Open at ten.", "Prices | Adults pay 9 euros."),
                says(1, "Adults pay 9 euros."),
                says(0, "Doors open at ten.")));
        List<String> now = said(id);

        sources.take(new SourceDraft(
                source("Visit", origin),
                passages("Prices | Adults pay 11 euros.", "Hours | Open at ten."),
                List.of(),
                false));
        List<String> rehearsed = texts(repertoire.rehearse(TODAY, id), id);

        assertThat(said(id)).isEqualTo(now);
        assertThat(rehearsed).containsExactly("Adults pay 11 euros.", "Open at ten.", "Doors open at ten.");
        sources.take(
                published(source("Visit", origin), passages("Prices | Adults pay 11 euros.", "Hours | Open at ten.")));
        assertThat(said(id)).isEqualTo(rehearsed);
    }

    @Test
    void nothing_is_said_before_or_after_its_days_nor_from_what_is_for_the_staff_or_not_quotable() {
        Validity november = new Validity(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
        SourceId id = sources.take(published(
                source(SourceKind.PAGE, "November", origin, november, Audience.EVERYONE, false),
                passages("In November, entry is free."),
                says(0, "Entry is free in November.")));
        SourceId inside = sources.take(published(
                source(SourceKind.PAGE, "Inside", origin + "s", Validity.ALWAYS, Audience.STAFF, true),
                passages("The alarm code is kept at the desk.")));

        assertThat(said(id)).containsExactly("Entry is free in November.");
        assertThat(texts(repertoire.list(LocalDate.of(2026, 10, 31)), id)).isEmpty();
        assertThat(texts(repertoire.list(LocalDate.of(2026, 12, 1)), id)).isEmpty();
        assertThat(said(inside)).isEmpty();
    }

    @Test
    void writings_are_listed_apart() {
        SourceId letters = sources.take(published(
                source(SourceKind.WRITING, "Letters", origin, Validity.ALWAYS, Audience.EVERYONE, true),
                List.of(new PassageDraft(
                        "letter-1", "Letter 1", "p. 3", "I saw the river.", Map.of("written", "1888-05")))));

        assertThat(said(letters)).isEmpty();
        List<Line> lines = repertoire.listWritings(TODAY).stream()
                .filter(line -> line.source().id().equals(letters))
                .toList();
        assertThat(lines).hasSize(1);
        Passage passage = Objects.requireNonNull(lines.getFirst().passage());
        assertThat(passage.anchor()).isEqualTo("letter-1");
        assertThat(passage.particulars()).containsEntry("written", "1888-05");
    }

    @Test
    void a_sentence_on_a_persons_own_word_stands_in_the_notes_of_the_house() {
        Statement written = within(() -> statements.write(
                "Le vestiaire est au sous-sol.", "fr", "Où est le vestiaire ?\n\nVestiaire ?", Validity.ALWAYS));

        Source notes = sources.find(written.source()).orElseThrow();
        assertThat(notes.title()).isEqualTo("Notes de la maison");
        assertThat(notes.owner()).isEqualTo("Musée des rivières");
        assertThat(notes.state()).isEqualTo(SourceState.PUBLISHED);
        assertThat(written.passage()).isNull();
        assertThat(written.questions()).isEqualTo("Où est le vestiaire ?\nVestiaire ?");
        assertThat(said(notes.id())).contains("Le vestiaire est au sous-sol.");
        Statement second = within(() -> statements.write("Les chiens restent dehors.", "fr", "", Validity.ALWAYS));
        assertThat(second.source()).isEqualTo(written.source());
    }

    @Test
    void what_nobody_can_see_does_not_come_in() {
        SourceId id = sources.take(published(
                source("A\u0000 \u202Etitle", origin),
                passages("Hours | Open\u200B at\u0007 \u202Eten\u202C.\uDB40\uDC41\uDB40\uDC42 \uD800<b>Bold</b>")));

        assertThat(sources.find(id).orElseThrow().title()).isEqualTo("A title");
        assertThat(sources.listPassages(id).getFirst().text()).isEqualTo("Open at ten. <b>Bold</b>");
    }

    @Test
    void a_statement_needs_a_passage_that_is_there_and_words() {
        assertThatThrownBy(() -> statements.write(new PassageId(999_999_999), "Words.", "", Validity.ALWAYS))
                .hasMessageContaining("passage-not-found");
        assertThatThrownBy(() -> statements.write(" \u200B ", "en", "", Validity.ALWAYS))
                .hasMessageContaining("statement-empty");
        assertThatThrownBy(() -> sources.take(published(source("S", origin), passages("One."), says(1, "Two."))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("index 1");
        assertThat(sources.list()).noneMatch(s -> s.origin().equals(origin));
    }

    private List<String> said(SourceId id) {
        return texts(repertoire.list(TODAY), id);
    }

    private static List<String> texts(List<Line> lines, SourceId id) {
        return lines.stream()
                .filter(line -> line.source().id().equals(id))
                .map(Line::text)
                .toList();
    }

    private Map<String, StatementState> states(SourceId id) {
        return statements.list(id).stream()
                .collect(java.util.stream.Collectors.toMap(Statement::text, Statement::state));
    }

    private Statement statement(SourceId id, String text) {
        return statements.list(id).stream()
                .filter(s -> s.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private <T> T within(Supplier<T> change) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> change.get()));
    }
}
