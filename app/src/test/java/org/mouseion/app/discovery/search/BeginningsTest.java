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
import org.mouseion.app.collection.Texts;
import org.mouseion.app.discovery.Found;
import org.mouseion.app.discovery.Search;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.discovery.SearchQuery.Sort;
import org.mouseion.app.discovery.catalogue.IndexedMuseum;
import org.mouseion.app.platform.Reason;

/// A form that no stemmer knows is found by the letters it begins with, and that is said.
class BeginningsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @TempDir
    static Path folder;

    private static IndexedMuseum museum;
    private static Search search;

    @BeforeAll
    static void hang() throws Exception {
        museum = new IndexedMuseum(folder);
        museum.show(
                work(1, Texts.of("nl", "Herderin met schapen")),
                work(2, Texts.of("nl", "De herberg")),
                work(3, Texts.of("fr", "La blanchisseuse")),
                work(4, Texts.of("nl", "Schapen in de wei")));
        search = AskedAsVisitors.search(museum);
    }

    @AfterAll
    static void close() {
        museum.close();
    }

    private static Found find(String words, Locale locale) {
        return search.find(new SearchQuery(words, Map.of(), null, null, false, Sort.RELEVANCE, 1, 24, locale));
    }

    private static List<Long> ids(Found found) {
        return found.hits().stream().map(hit -> hit.work().value()).toList();
    }

    @Test
    void a_diminutive_is_found_by_its_word() {
        Found found = find("herderinnetje met schapen", DUTCH);

        assertThat(ids(found)).containsExactly(1L);
        assertThat(found.understood())
                .filteredOn(reason -> reason.key().equals("search.understood.begun"))
                .singleElement()
                .extracting(Reason::arguments)
                .isEqualTo(List.of("herderinnetje", "herderin"));
    }

    @Test
    void a_derived_word_is_found_in_its_own_language() {
        assertThat(ids(find("blanchissage", Locale.FRENCH))).containsExactly(3L);
    }

    @Test
    void few_letters_alike_are_no_likeness() {
        assertThat(ids(find("herbarium", DUTCH))).isEmpty();
        assertThat(ids(find("herderlijkheden", DUTCH)))
                .as("only six of fifteen")
                .isEmpty();
    }

    @Test
    void where_a_work_has_the_word_nothing_else_is_looked_for() {
        assertThat(find("schapen", DUTCH).understood())
                .extracting(Reason::key)
                .doesNotContain("search.understood.begun");
    }
}
