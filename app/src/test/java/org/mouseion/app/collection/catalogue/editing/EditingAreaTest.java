package org.mouseion.app.collection.catalogue.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkDraft;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.WorkState;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.Works.Fate;
import org.mouseion.app.collection.catalogue.CatalogueNeighbours;
import org.mouseion.app.collection.catalogue.FactsJson;
import org.mouseion.app.collection.catalogue.Incoming;
import org.mouseion.app.collection.catalogue.RememberingLedger;
import org.mouseion.app.collection.catalogue.SampleFacts;
import org.mouseion.app.collection.catalogue.SignedIn;
import org.mouseion.app.collection.catalogue.WorkKind;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AreaTest(scan = "collection.catalogue", classes = CatalogueNeighbours.class)
class EditingAreaTest {

    @Autowired
    Works works;

    @Autowired
    Editing editing;

    @Autowired
    WorkHistory history;

    @Autowired
    Incoming incoming;

    @Autowired
    RememberingLedger ledger;

    @Autowired
    CatalogueNeighbours.Heard heard;

    @Autowired
    SignedIn people;

    @Autowired
    PlatformTransactionManager transactions;

    private int numbered;

    @BeforeEach
    void begin() {
        ledger.deeds().clear();
        heard.works().clear();
        people.as(SignedIn.CURATOR);
    }

    @Test
    void an_edit_makes_a_version_a_passport_and_an_event() {
        WorkId id = imported("Boats", "");
        heard.works().clear();

        Edited edited = editing.edit(id, 1, WorkState.PUBLISHED, facts("Ships", ""), " The label was wrong. ");

        assertThat(edited).isInstanceOf(Edited.Changed.class);
        assertThat(edited.work().version()).isEqualTo(2);
        assertThat(edited.work().facts()).isEqualTo(facts("Ships", ""));
        WorkVersion now = history.list(id, Integer.MAX_VALUE, 10).getFirst();
        assertThat(now.author()).isEqualTo(7);
        assertThat(now.kind()).isEqualTo(WorkKind.EDIT);
        assertThat(now.why()).isEqualTo("The label was wrong.");
        assertThat(ledger.deeds()).singleElement().satisfies(deed -> {
            assertThat(deed.action()).isEqualTo("work.edited");
            assertThat(deed.subject()).isEqualTo("work:" + id.value());
            assertThat(deed.actor()).isEqualTo("account:7");
            assertThat(deed.facts()).containsEntry("fields", "title").containsEntry("from-version", "1");
        });
        assertThat(heard.works()).containsExactly(id);
    }

    @Test
    void saving_without_a_change_makes_nothing() {
        WorkId id = imported("Boats", "");
        assertThat(editing.edit(id, 1, WorkState.PUBLISHED, facts("Boats", ""), ""))
                .isInstanceOf(Edited.Same.class);
        assertThat(works.get(id).version()).isEqualTo(1);
        assertThat(ledger.deeds()).isEmpty();
    }

    @Test
    void a_change_made_on_an_older_version_is_refused_and_nothing_is_written() {
        WorkId id = imported("Boats", "");
        editing.edit(id, 1, WorkState.PUBLISHED, facts("Ships", ""), "");

        Edited late = editing.edit(id, 1, WorkState.PUBLISHED, facts("Barges", ""), "");

        assertThat(late).isInstanceOf(Edited.Overtaken.class);
        assertThat(late.work().facts()).isEqualTo(facts("Ships", ""));
        assertThat(works.get(id).version()).isEqualTo(2);
    }

    @Test
    void an_undo_is_a_new_version_that_says_what_an_older_one_said() {
        WorkId id = imported("Boats", "");
        editing.edit(id, 1, WorkState.DRAFT, facts("Ships", ""), "");

        Work undone = editing.undo(id, 2, 1).work();

        assertThat(undone.version()).isEqualTo(3);
        assertThat(undone.facts()).isEqualTo(facts("Boats", ""));
        assertThat(undone.state()).isEqualTo(WorkState.PUBLISHED);
        assertThat(history.list(id, Integer.MAX_VALUE, 10))
                .extracting(WorkVersion::version, WorkVersion::kind, WorkVersion::restored)
                .containsExactly(
                        tuple(3, WorkKind.UNDO, 1), tuple(2, WorkKind.EDIT, null), tuple(1, WorkKind.IMPORT, null));
        assertThat(history.list(id, 3, 1)).extracting(WorkVersion::version).containsExactly(2);
        assertThatThrownBy(() -> editing.undo(id, 3, 99)).isInstanceOf(Problem.class);
    }

    @Test
    void the_source_does_not_overwrite_a_person_and_its_word_waits_beside() {
        WorkId id = imported("Boats", "oil");
        editing.edit(id, 1, WorkState.PUBLISHED, facts("Ships", "oil"), "");

        assertThat(importAgain(id, "Boats, 1850", "oil on canvas")).isEqualTo(Fate.KEPT);

        assertThat(works.get(id).facts()).isEqualTo(facts("Ships", "oil"));
        Incoming.Waiting waiting = incoming.find(id).orElseThrow();
        assertThat(FieldChange.of(waiting.base(), works.get(id).facts(), waiting.facts()))
                .containsExactly(
                        new FieldChange(WorkField.TITLE, true, true), new FieldChange(WorkField.MEDIUM, false, true));
    }

    @Test
    void a_person_takes_of_the_source_what_they_choose() {
        WorkId id = imported("Boats", "oil");
        editing.edit(id, 1, WorkState.PUBLISHED, facts("Ships", "oil"), "");
        importAgain(id, "Boats, 1850", "oil on canvas");
        ledger.deeds().clear();

        Work settled = editing.settle(id, 2, Set.of(WorkField.MEDIUM), "").work();

        assertThat(settled.facts()).isEqualTo(facts("Ships", "oil on canvas"));
        assertThat(incoming.find(id)).isEmpty();
        assertThat(ledger.deeds()).extracting(Deed::action).containsExactly("work.source-weighed");
        assertThat(importAgain(id, "Boats, 1850", "oil on canvas"))
                .as("what was weighed once is not asked again")
                .isEqualTo(Fate.UNCHANGED);
        assertThat(incoming.find(id)).isEmpty();
    }

    @Test
    void keeping_everything_is_a_decision_too() {
        WorkId id = imported("Boats", "oil");
        editing.edit(id, 1, WorkState.PUBLISHED, facts("Ships", "oil"), "");
        importAgain(id, "Sails", "oil");
        ledger.deeds().clear();

        assertThat(editing.settle(id, 2, List.of(), "")).isInstanceOf(Edited.Same.class);
        assertThat(incoming.find(id)).isEmpty();
        assertThat(ledger.deeds()).extracting(Deed::action).containsExactly("work.source-weighed");
    }

    @Test
    void a_work_that_says_again_what_its_source_says_follows_it_again() {
        WorkId id = imported("Boats", "");
        editing.edit(id, 1, WorkState.PUBLISHED, facts("Ships", ""), "");
        editing.undo(id, 2, 1);
        assertThat(importAgain(id, "Sails", "")).isEqualTo(Fate.UPDATED);

        editing.edit(id, works.get(id).version(), WorkState.PUBLISHED, facts("Fleet", ""), "");
        assertThat(importAgain(id, "Fleet", "")).as("the source agrees").isEqualTo(Fate.UNCHANGED);
        assertThat(importAgain(id, "Navy", "")).isEqualTo(Fate.UPDATED);
    }

    @Test
    void a_source_that_takes_its_word_back_leaves_nothing_waiting() {
        WorkId id = imported("Boats", "");
        editing.edit(id, 1, WorkState.PUBLISHED, facts("Ships", ""), "");
        importAgain(id, "Sails", "");
        assertThat(incoming.find(id)).isPresent();

        assertThat(importAgain(id, "Boats", "")).isEqualTo(Fate.UNCHANGED);
        assertThat(incoming.find(id)).isEmpty();
    }

    @Test
    void only_those_who_keep_the_collection_may_edit() {
        WorkId id = imported("Boats", "");
        people.as(new Person(9, "Bo", Set.of(Role.MEDIATOR)));
        assertThatThrownBy(() -> editing.edit(id, 1, WorkState.PUBLISHED, facts("Ships", ""), ""))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("not-allowed"));
        people.as(null);
        assertThatThrownBy(() -> editing.undo(id, 1, 1))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(401));
        people.as(new Person(10, "Cy", Set.of(Role.ADMINISTRATOR)));
        assertThat(editing.edit(id, 1, WorkState.PUBLISHED, facts("Ships", ""), ""))
                .isInstanceOf(Edited.Changed.class);
    }

    private WorkId imported(String title, String medium) {
        SourceRef source = new SourceRef("tate", "e" + System.identityHashCode(this) + "-" + numbered++);
        return within(new WorkDraft(source, title + medium, facts(title, medium)))
                .id();
    }

    private Fate importAgain(WorkId id, String title, String medium) {
        SourceRef source = works.get(id).source();
        return within(new WorkDraft(source, title + medium, facts(title, medium)))
                .fate();
    }

    private Works.Outcome within(WorkDraft draft) {
        return new TransactionTemplate(transactions)
                .execute(status -> works.save(List.of(draft)))
                .outcomes()
                .getFirst();
    }

    private static WorkFacts facts(String title, String medium) {
        WorkFacts other = SampleFacts.titled("x");
        return FieldChange.take(SampleFacts.titled(title), withMedium(other, medium), Set.of(WorkField.MEDIUM));
    }

    private static WorkFacts withMedium(WorkFacts facts, String medium) {
        return medium.isEmpty()
                ? facts
                : FactsJson.read(
                        FactsJson.write(facts)
                                .replaceFirst("\\{", "{\"medium\":" + FactsJson.write(Texts.of("en", medium)) + ","),
                        WorkFacts.class);
    }
}
