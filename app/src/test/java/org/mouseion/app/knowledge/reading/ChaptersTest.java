package org.mouseion.app.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChaptersTest {

    @Test
    void a_text_of_some_pages_is_not_parted() {
        Chapters one = Chapters.of(novel(10, 5), "c3p2");
        assertThat(one.doors()).isEmpty();
        assertThat(one.sections()).isEqualTo(novel(10, 5));
    }

    @Test
    void a_novel_asked_for_without_a_passage_is_whole() {
        Chapters whole = Chapters.of(novel(135, 20), "");
        assertThat(whole.sections()).isEqualTo(novel(135, 20));
        assertThat(whole.doors()).hasSizeGreaterThan(10).noneMatch(Chapters.Door::open);
    }

    @Test
    void a_link_to_any_passage_opens_the_part_it_stands_in_and_every_passage_stands_in_one() {
        List<Section> novel = novel(135, 20);
        for (Section chapter : novel) {
            String anchor = chapter.parts().getLast().anchor();
            Chapters opened = Chapters.of(novel, anchor);
            assertThat(anchors(opened.sections())).contains(anchor).hasSizeLessThan(120);
            assertThat(opened.doors()).filteredOn(Chapters.Door::open).hasSize(1);
        }
        Chapters any = Chapters.of(novel, "");
        assertThat(any.pages().stream().flatMap(page -> anchors(page).stream()).toList())
                .isEqualTo(anchors(novel));
    }

    @Test
    void a_chapter_without_end_is_cut_between_passages() {
        Chapters opened = Chapters.of(novel(1, 400), "c0p399");
        assertThat(anchors(opened.sections())).contains("c0p399").doesNotContain("c0p0");
    }

    @Test
    void a_part_is_called_by_the_chapters_it_holds() {
        assertThat(Chapters.of(novel(135, 20), "c0p0").doors().getFirst().title())
                .startsWith("Chapter 0 – Chapter ");
    }

    private static List<String> anchors(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.parts().stream())
                .map(Section.Part::anchor)
                .toList();
    }

    private static List<Section> novel(int chapters, int passages) {
        return IntStream.range(0, chapters)
                .mapToObj(c -> new Section(
                        "Chapter " + c,
                        IntStream.range(0, passages)
                                .mapToObj(p -> new Section.Part("c" + c + "p" + p, "whale ".repeat(60), "en", ""))
                                .toList()))
                .toList();
    }
}
