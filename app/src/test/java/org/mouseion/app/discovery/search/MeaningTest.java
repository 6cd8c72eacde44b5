package org.mouseion.app.discovery.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mouseion.app.discovery.catalogue.WorkSketch.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.app.ai.Embeddings;
import org.mouseion.app.discovery.Found;
import org.mouseion.app.discovery.Search;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.discovery.SearchQuery.Sort;
import org.mouseion.app.discovery.catalogue.IndexedMuseum;
import org.mouseion.app.discovery.index.documents.WorkMeaning;
import org.mouseion.app.discovery.index.documents.WorkVectors;
import org.mouseion.engines.api.Embedding;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.Task;

/// A line is turned into a vector only where that can help.
class MeaningTest {

    @TempDir
    Path folder;

    private final Listening engine = new Listening();
    private @Nullable IndexedMuseum museum;

    @AfterEach
    void close() {
        if (museum != null) {
            museum.close();
        }
    }

    private Search search(int dimension, WorkVectors vectors) throws Exception {
        IndexedMuseum museum = new IndexedMuseum(folder, dimension, vectors);
        this.museum = museum;
        museum.embeddings = Optional.of(engine);
        museum.show(work(1, "A quiet harbour"), work(2, "Boats in a harbour"), work(3, "Still life"));
        return AskedAsVisitors.search(museum);
    }

    private static Found find(Search search, String words, Locale locale) {
        return search.find(new SearchQuery(words, Map.of(), null, null, false, Sort.RELEVANCE, 1, 24, locale));
    }

    @Test
    void an_index_without_vectors_asks_no_engine() throws Exception {
        find(search(0, WorkVectors.NONE), "quiet harbour", Locale.ENGLISH);

        assertThat(engine.lines).isEmpty();
    }

    @Test
    void an_index_whose_vectors_are_not_computed_yet_asks_no_engine() throws Exception {
        find(search(3, WorkVectors.NONE), "quiet harbour", Locale.ENGLISH);

        assertThat(engine.lines).isEmpty();
    }

    @Test
    void a_line_in_a_language_the_engine_does_not_know_is_not_computed() throws Exception {
        find(search(3, works -> Map.of(1L, WorkMeaning.of(1, 0, 0))), "port tranquille", Locale.FRENCH);

        assertThat(engine.lines).isEmpty();
    }

    @Test
    void a_line_is_computed_once_for_all_its_pages() throws Exception {
        Search search = search(3, works -> Map.of(1L, WorkMeaning.of(1, 0, 0)));
        find(search, "quiet harbour", Locale.ENGLISH);
        find(search, "quiet harbour", Locale.ENGLISH);

        assertThat(engine.lines).containsExactly("quiet harbour");
    }

    /// Good for English, and notes what it is asked.
    private static final class Listening implements Embeddings {
        private static final EngineCard CARD =
                new EngineCard("ear", "1", Task.EMBED_TEXT, List.of("en"), "Apache-2.0", Map.of("dimension", "3"));
        final List<String> lines = new ArrayList<>();

        @Override
        public Optional<EngineCard> findEngine(String language) {
            return language.equals("en") ? Optional.of(CARD) : Optional.empty();
        }

        @Override
        public Optional<EngineCard> findEngine() {
            return Optional.of(CARD);
        }

        @Override
        public Embedded embed(List<String> given, Use use) {
            lines.addAll(given);
            return new Embedded(
                    given.stream().map(text -> Embedding.of(1, 0, 0)).toList(), CARD, 7);
        }
    }
}
