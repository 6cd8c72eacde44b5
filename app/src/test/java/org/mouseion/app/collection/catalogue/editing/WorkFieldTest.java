package org.mouseion.app.collection.catalogue.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.catalogue.SampleFacts;
import org.mouseion.app.collection.catalogue.Terms;
import org.mouseion.testing.Property;

class WorkFieldTest {

    @Test
    void every_component_of_the_facts_is_a_field_in_their_order() {
        assertThat(Arrays.stream(WorkField.values()).map(WorkField::component))
                .containsExactlyElementsOf(Arrays.stream(WorkFacts.class.getRecordComponents())
                        .map(component -> component.getName())
                        .toList());
    }

    @Test
    void taking_all_that_differs_gives_the_other_and_taking_nothing_changes_nothing() {
        Property.holdsFor(200, random -> new WorkFacts[] {SampleFacts.any(random), SampleFacts.any(random)}, pair -> {
            Set<WorkField> apart = FieldChange.between(pair[0], pair[1]);
            assertThat(Terms.untie(FieldChange.take(pair[0], pair[1], apart))).isEqualTo(Terms.untie(pair[1]));
            assertThat(FieldChange.take(pair[0], pair[1], Set.of())).isEqualTo(pair[0]);
        });
    }

    @Test
    void what_two_hands_did_is_told_apart_field_by_field() {
        Property.holdsFor(
                200,
                random -> new WorkFacts[] {SampleFacts.any(random), SampleFacts.any(random), SampleFacts.any(random)},
                three -> {
                    Set<WorkField> listed = EnumSet.noneOf(WorkField.class);
                    for (FieldChange change : FieldChange.of(three[0], three[1], three[2])) {
                        assertThat(change.mine() || change.theirs()).isTrue();
                        listed.add(change.field());
                    }
                    assertThat(listed).isEqualTo(FieldChange.between(three[1], three[2]));
                });
    }
}
