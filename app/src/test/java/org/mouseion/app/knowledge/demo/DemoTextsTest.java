package org.mouseion.app.knowledge.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mouseion.app.knowledge.Audience;
import org.mouseion.app.knowledge.SourceDraft;

class DemoTextsTest {

    private static final List<String> LANGUAGES = List.of("en", "fr", "nl", "es");

    @Test
    void every_text_becomes_a_source_with_passages() {
        assertThat(DemoTexts.list()).hasSizeGreaterThan(25).allSatisfy(text -> {
            SourceDraft draft = text.draft();
            assertThat(draft.passages()).isNotEmpty();
            assertThat(draft.source().language()).isIn(LANGUAGES);
            assertThat(text.name()).endsWith("." + draft.source().language() + ".md");
        });
    }

    @Test
    void passages_stand_under_their_headings() {
        assertThat(of("rooms.en.md").passages())
                .anySatisfy(passage -> assertThat(passage.heading()).endsWith("Room 4: Feast and Proverb"));
    }

    @Test
    void the_rooms_and_the_house_are_told_in_four_languages_passage_by_passage() {
        for (String name : List.of("rooms", "house", "families", "techniques", "autumn", "winter")) {
            Set<Integer> counts = LANGUAGES.stream()
                    .map(language ->
                            of(name + "." + language + ".md").passages().size())
                    .collect(Collectors.toSet());
            assertThat(counts).as(name).hasSize(1);
        }
    }

    @Test
    void past_seasons_and_notes_for_the_staff_are_among_them() {
        assertThat(of("autumn.fr.md").source().validity().isOverOn(LocalDate.of(2026, 11, 24)))
                .isTrue();
        assertThat(of("night-watch.en.md").source().audience()).isEqualTo(Audience.STAFF);
    }

    @Test
    void french_keeps_its_spaces_before_high_points() {
        Pattern plainSpace = Pattern.compile(" [:;!?»]|« ");
        assertThat(DemoTexts.list())
                .filteredOn(text -> text.name().endsWith(".fr.md"))
                .allSatisfy(text -> assertThat(text.words()).doesNotContainPattern(plainSpace));
    }

    @Test
    void a_text_without_particulars_is_refused() {
        assertThatThrownBy(() -> DemoText.of("x.en.md", "# A title\n\nWords."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x.en.md");
    }

    @Test
    void what_a_text_does_not_say_takes_its_usual_value() {
        SourceDraft draft = DemoText.of(
                        "x.en.md", "---\ntitle: A\nlanguage: en\nowner: B\n---\n\n# Head\n\nWords of it.")
                .draft();
        assertThat(draft.source().priority()).isEqualTo(3);
        assertThat(draft.source().audience()).isEqualTo(Audience.EVERYONE);
        assertThat(draft.source().reviewBy()).isNull();
        assertThat(draft.passages()).extracting(SourceDraft.PassageDraft::text).containsExactly("Words of it.");
        assertThat(draft.passages().getFirst().particulars()).isEqualTo(Map.of());
    }

    private static SourceDraft of(String name) {
        return DemoTexts.list().stream()
                .filter(text -> text.name().equals(name))
                .findFirst()
                .orElseThrow()
                .draft();
    }
}
