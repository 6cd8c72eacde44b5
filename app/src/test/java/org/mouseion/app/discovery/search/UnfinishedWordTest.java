package org.mouseion.app.discovery.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mouseion.app.discovery.catalogue.WorkSketch.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.discovery.Found;
import org.mouseion.app.discovery.Search;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.discovery.SearchQuery.Sort;
import org.mouseion.app.discovery.catalogue.IndexedMuseum;

/// A visitor presses Enter before the word is whole.
class UnfinishedWordTest {

    @TempDir
    static Path folder;

    private static IndexedMuseum museum;
    private static Search search;

    @BeforeAll
    static void hang() throws Exception {
        museum = new IndexedMuseum(folder);
        AgentId hokusai = museum.agents.add(1, "Katsushika Hokusai", "Katsushika Hokusai");
        museum.show(
                work(1, "Fine Wind, Clear Morning").by(hokusai, "Katsushika Hokusai"),
                work(2, "The Great Wave").by(hokusai, "Katsushika Hokusai"),
                work(3, "Lighthouse").by(null, "Anonymous"),
                work(4, "Lighthouse keepers").by(null, "Anonymous"),
                work(5, "Lightning").by(null, "Anonymous"));
        search = AskedAsVisitors.search(museum);
    }

    @AfterAll
    static void close() {
        museum.close();
    }

    private static List<Found.Instead> instead(String words) {
        Found found =
                search.find(new SearchQuery(words, Map.of(), null, null, false, Sort.RELEVANCE, 1, 24, Locale.ENGLISH));
        assertThat(found.total()).isZero();
        return found.instead();
    }

    private static List<String> offered(String words) {
        return instead(words).stream().map(other -> other.query().words()).toList();
    }

    @Test
    void a_word_that_was_only_begun_is_offered_whole() {
        assertThat(instead("hokus")).singleElement().satisfies(other -> {
            assertThat(other.query().words()).isEqualTo("hokusai");
            assertThat(other.works()).isEqualTo(2);
            assertThat(other.reason().key()).isEqualTo("search.instead.spelling");
        });
    }

    @Test
    void the_other_words_stay_and_what_finds_nothing_is_not_offered() {
        assertThat(offered("wave hokus")).contains("wave hokusai");
        assertThat(offered("lightning hokus")).doesNotContain("lightning hokusai");
    }

    @Test
    void the_word_of_most_works_comes_first_and_a_letter_or_two_begin_too_much() {
        assertThat(offered("ligh").getFirst()).isEqualTo("lighthouse");
        assertThat(offered("ligh")).contains("lightning");
        assertThat(offered("li")).isEmpty();
    }
}
