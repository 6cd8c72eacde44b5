package org.mouseion.app.knowledge.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.catalogue.RememberingLedger;
import org.mouseion.app.collection.catalogue.SignedIn;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.knowledge.GroundMoved;
import org.mouseion.app.knowledge.KnowledgeGround;
import org.mouseion.app.knowledge.Line;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.Repertoire;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.app.knowledge.SourceKind;
import org.mouseion.app.knowledge.SourceState;
import org.mouseion.app.knowledge.Statement;
import org.mouseion.app.knowledge.StatementState;
import org.mouseion.app.knowledge.Validity;
import org.mouseion.app.knowledge.sources.Comparison;
import org.mouseion.app.knowledge.sources.DraftRows;
import org.mouseion.app.knowledge.sources.Particulars;
import org.mouseion.app.knowledge.sources.SourceEditing;
import org.mouseion.app.knowledge.sources.TypedText;
import org.mouseion.app.knowledge.statements.StatementDeciding.Outcome;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;

/// A person publishes, decides, changes their mind; what they refused stays refused.
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
class DecidingAreaTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final byte[] NO_FILE = new byte[0];

    @Autowired
    SourceEditing editing;

    @Autowired
    DraftRows drafts;

    @Autowired
    StatementRows rows;

    @Autowired
    Proposals proposals;

    @Autowired
    StatementDeciding deciding;

    @Autowired
    Repertoire repertoire;

    @Autowired
    SignedIn people;

    @Autowired
    RememberingLedger ledger;

    @Autowired
    KnowledgeGround.Ears ears;

    @BeforeEach
    void begin() {
        people.as(SignedIn.CURATOR);
        ears.moved.clear();
        ledger.deeds().clear();
    }

    @Test
    void sentences_that_stand_alone_are_proposed_once_and_never_again_after_a_no() {
        SourceId id = typed("# Visit\nThe museum opens at ten every day. It closes at six. Is it free? No.");
        List<Passage> words = editing.open(id).drafted();

        assertThat(proposals.propose(id, words)).isEqualTo(1);
        Statement proposed = rows.list(id).getFirst();
        assertThat(proposed.text()).isEqualTo("The museum opens at ten every day.");
        assertThat(proposed.state()).isEqualTo(StatementState.PROPOSED);
        assertThat(proposals.propose(id, words)).isZero();

        assertThat(deciding.refuse(proposed.id(), 1)).isEqualTo(Outcome.DONE);
        assertThat(deciding.refuse(proposed.id(), 1)).isEqualTo(Outcome.OVERTAKEN);
        assertThat(proposals.propose(id, words)).isZero();
        editing.discard(id);
        editing.rewrite(
                id, "en", TypedText.read("Quite new words stand here.\n\nThe museum opens at ten every day."), NO_FILE);
        proposals.propose(id, editing.open(id).drafted());
        assertThat(rows.list(id))
                .filteredOn(s -> s.state() == StatementState.PROPOSED)
                .extracting(Statement::text)
                .containsExactly("Quite new words stand here.");

        assertThat(deciding.undo(proposed.id(), 2)).isEqualTo(Outcome.DONE);
        assertThat(rows.find(proposed.id()).orElseThrow().state()).isEqualTo(StatementState.PROPOSED);
    }

    @Test
    void a_withdrawal_needs_a_reason_which_stands_in_its_history_and_days_are_limited_without_other_words() {
        SourceId id = typed("The museum opens at ten every day.");
        proposals.propose(id, editing.open(id).drafted());
        editing.publish(id);
        Statement proposed = rows.list(id).getFirst();
        deciding.accept(proposed.id(), 1, proposed.text(), Validity.ALWAYS);

        assertThatThrownBy(() -> deciding.withdraw(proposed.id(), 2, "  ")).hasMessageContaining("statement-reason");
        Validity past = new Validity(null, LocalDate.of(2020, 1, 1));
        assertThat(deciding.limit(proposed.id(), 2, past)).isEqualTo(Outcome.DONE);
        assertThat(rows.find(proposed.id()).orElseThrow().state()).isEqualTo(StatementState.ACCEPTED);
        assertThat(deciding.limit(proposed.id(), 3, Validity.ALWAYS)).isEqualTo(Outcome.DONE);
        assertThat(deciding.withdraw(proposed.id(), 3, "Wrong since May")).isEqualTo(Outcome.OVERTAKEN);
        assertThat(deciding.withdraw(proposed.id(), 4, "Wrong since May")).isEqualTo(Outcome.DONE);

        assertThat(rows.listVersions(proposed.id()))
                .extracting(StatementRows.Version::why, StatementRows.Version::reason)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple("withdrawn", "Wrong since May"),
                        org.assertj.core.groups.Tuple.tuple("validity", ""));
        assertThat(ears.moved).extracting(GroundMoved::why).containsExactly("statement-expired", "statement-withdrawn");
    }

    @Test
    void a_yes_an_edit_a_withdrawal_and_an_undo_are_versions_with_passports() {
        SourceId id = typed("The museum opens at ten every day.");
        proposals.propose(id, editing.open(id).drafted());
        editing.publish(id);
        Statement proposed = rows.list(id).getFirst();
        assertThat(said(id)).containsExactly("The museum opens at ten every day.");

        deciding.accept(proposed.id(), 1, proposed.text(), Validity.ALWAYS);
        assertThat(said(id)).hasSize(2);
        Validity winter = new Validity(null, LocalDate.of(2026, 11, 1));
        deciding.accept(proposed.id(), 2, proposed.text(), winter);
        assertThat(said(id)).hasSize(1);
        deciding.accept(proposed.id(), 3, "The museum opens at ten.", Validity.ALWAYS);
        assertThat(said(id)).contains("The museum opens at ten.");
        assertThat(deciding.accept(proposed.id(), 4, "The museum opens at ten.", Validity.ALWAYS))
                .isEqualTo(Outcome.SAME);
        deciding.refuse(proposed.id(), 4);
        assertThat(said(id)).hasSize(1);
        deciding.undo(proposed.id(), 5);
        assertThat(said(id)).hasSize(2);

        assertThat(rows.listVersions(proposed.id()))
                .extracting(StatementRows.Version::why)
                .containsExactly("undone", "withdrawn", "edited", "validity", "accepted", "proposed");
        assertThat(ears.moved)
                .extracting(GroundMoved::why)
                .containsExactly("statement-expired", "statement-edited", "statement-withdrawn");
        assertThat(ledger.deeds())
                .extracting(Deed::action)
                .contains(
                        "knowledge.statement.accepted",
                        "knowledge.statement.edited",
                        "knowledge.statement.withdrawn",
                        "knowledge.statement.undone",
                        "ruling.given",
                        "ruling.revoked");
        assertThat(rows.find(proposed.id()).orElseThrow().validator()).isEqualTo(7);
    }

    @Test
    void all_of_a_passage_is_accepted_at_once() {
        SourceId id = typed(
                "The museum opens at ten every day. The café opens at nine every day.\n\nThe garden is open all night.");
        proposals.propose(id, editing.open(id).drafted());
        Passage first = editing.open(id).drafted().getFirst();

        assertThat(deciding.acceptAll(id, first.id())).isEqualTo(2);
        assertThat(rows.list(id))
                .extracting(Statement::state)
                .containsExactly(StatementState.ACCEPTED, StatementState.ACCEPTED, StatementState.PROPOSED);
    }

    @Test
    void a_withdrawn_source_is_silent_and_speaks_again_and_an_old_version_comes_back() {
        SourceId id = typed("# Visit\n\nThe museum opens at ten.\n\n# Café\n\nThe café is on the roof.");
        editing.publish(id);
        editing.rewrite(
                id,
                "en",
                TypedText.read("# Visit\n\nThe museum opens at eleven.\n\n# Shop\n\nThe shop is new."),
                NO_FILE);

        SourceEditing.Opened opened = editing.open(id);
        assertThat(Comparison.of(opened.inForce(), opened.drafted()))
                .extracting(Comparison.Change::what)
                .containsExactly(Comparison.What.CHANGED, Comparison.What.GONE, Comparison.What.NEW);
        Source second = editing.publish(id);
        assertThat(second.version()).isEqualTo(2);

        editing.withdraw(id);
        assertThat(said(id)).isEmpty();
        assertThat(ears.moved).extracting(GroundMoved::why).contains("source-withdrawn");
        editing.publish(id);
        assertThat(said(id)).containsExactly("The museum opens at eleven.", "The shop is new.");

        List<Passage> first = opened.inForce();
        assertThat(editing.restore(id, 1)).isTrue();
        editing.publish(id);
        assertThat(editing.open(id).inForce()).isEqualTo(first);
        assertThat(drafts.listVersions(id))
                .extracting(DraftRows.Version::what)
                .containsExactly("PUBLISHED", "UNDONE", "WITHDRAWN", "PUBLISHED", "PUBLISHED");
        assertThatThrownBy(() -> editing.publish(id)).hasMessageContaining("source-nothing-to-publish");
    }

    @Test
    void a_draft_can_be_thrown_away_and_particulars_alone_make_a_version() {
        SourceId id = typed("The museum opens at ten.");
        Source first = editing.publish(id);
        editing.change(
                id,
                s -> new Particulars("Opening", "", "en", "Desk", 0, 1, Validity.ALWAYS, null, s.audience(), "", true)
                        .apply(s));
        assertThat(editing.open(id).wanted().title()).isEqualTo("Opening");
        editing.discard(id);
        assertThat(editing.open(id).wanted()).isEqualTo(first);

        editing.change(
                id,
                s -> new Particulars("Opening", "", "en", "Desk", 0, 1, Validity.ALWAYS, null, s.audience(), "", true)
                        .apply(s));
        Source second = editing.publish(id);
        assertThat(second.title()).isEqualTo("Opening");
        assertThat(second.state()).isEqualTo(SourceState.PUBLISHED);
        assertThat(editing.open(id).inForce()).hasSize(1);
    }

    @Test
    void who_has_no_say_is_refused() {
        SourceId id = typed("The museum opens at ten every day.");
        people.as(new Person(9, "Vic", Set.of(Role.VISITOR)));
        assertThatThrownBy(() -> editing.publish(id)).hasMessageContaining("not-allowed");
        assertThatThrownBy(() -> deciding.acceptAll(
                        id, editing.open(id).drafted().getFirst().id()))
                .hasMessageContaining("not-allowed");
        people.as(new Person(8, "Mo", Set.of(Role.MEDIATOR)));
        assertThat(editing.publish(id).version()).isEqualTo(1);
    }

    private SourceId typed(String text) {
        Source begun = Particulars.begun(SourceKind.PAGE, "Visit", "en", "", "Desk", 7);
        return editing.begin(begun, TypedText.read(text), "typed".getBytes(StandardCharsets.UTF_8));
    }

    private List<String> said(SourceId id) {
        return repertoire.list(TODAY).stream()
                .filter(line -> line.source().id().equals(id))
                .map(Line::text)
                .toList();
    }
}
