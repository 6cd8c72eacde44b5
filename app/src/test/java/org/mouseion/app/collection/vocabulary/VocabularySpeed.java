package org.mouseion.app.collection.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.ConceptDraft;
import org.mouseion.app.collection.Term;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Vocabulary;
import org.mouseion.app.collection.VocabularyScheme;
import org.mouseion.app.collection.VocabularyScheme.Use;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// How fast a vocabulary of the size of a large thesaurus comes in and answers. Not part of the build; asserts that the
/// answers are right, never how fast:
///
/// `mvn -o -q -pl app -am test -Dtest=VocabularySpeed -Dsurefire.failIfNoSpecifiedTests=false`
@AreaTest(classes = {PostgresVocabulary.class, ConceptTaking.class, CurrentSnapshot.class, ConceptRows.class})
class VocabularySpeed {

    private static final int CONCEPTS = 50_000;
    private static final int QUESTIONS = 1_000_000;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    ConceptRows rows;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void a_large_thesaurus() {
        VocabularyScheme scheme = new VocabularyScheme("large", Texts.of("en", "Large"), "", Set.of());
        long started = System.nanoTime();
        for (int from = 0; from < CONCEPTS; from += 500) {
            List<ConceptDraft> drafts = new ArrayList<>();
            for (int i = from; i < from + 500; i++) {
                drafts.add(draft(i));
            }
            new TransactionTemplate(transactions).executeWithoutResult(status -> vocabulary.take(scheme, drafts));
        }
        tell("taken in, concepts/s", CONCEPTS / seconds(started));

        started = System.nanoTime();
        Snapshot anew = Snapshot.EMPTY.with(rows.version(), rows.findSchemes(), rows.listNewerThan(0));
        tell("read from nothing, ms", seconds(started) * 1_000);
        assertThat(anew.nodes().count()).isEqualTo(CONCEPTS);

        started = System.nanoTime();
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> vocabulary.take(scheme, List.of(draft(CONCEPTS))));
        assertThat(vocabulary.findByLabel("label en 50000", "en")).hasSize(1);
        tell("one more, known at once, ms", seconds(started) * 1_000);

        long found = 0;
        started = System.nanoTime();
        for (int i = 0; i < QUESTIONS; i++) {
            found += vocabulary
                    .findByLabel("Étiquettes fr " + i % CONCEPTS, "fr")
                    .size();
        }
        tell("plural with accents found, microseconds", seconds(started) * 1e6 / QUESTIONS);
        assertThat(found).isEqualTo(QUESTIONS);

        started = System.nanoTime();
        for (int i = 0; i < QUESTIONS; i++) {
            Term word = new Term(null, Texts.of("en", "label en " + i % CONCEPTS), null);
            found += vocabulary.resolve(word, Use.SUBJECT).isPresent() ? 1 : 0;
        }
        tell("word of a record resolved, microseconds", seconds(started) * 1e6 / QUESTIONS);
        assertThat(found).isEqualTo(2L * QUESTIONS);
    }

    private static ConceptDraft draft(int i) {
        return new ConceptDraft(
                "http://example.org/" + i,
                new Texts(Map.of("en", "Label en " + i, "fr", "étiquette fr " + i, "nl", "naam nl " + i)),
                Map.of("es", List.of("nombre es " + i, "otro es " + i)),
                Texts.of("en", "A note that says what this concept is about, as long as notes are."),
                i == 0 ? List.of() : List.of("http://example.org/" + i / 10),
                List.of(),
                null,
                null);
    }

    private static double seconds(long started) {
        return (System.nanoTime() - started) / 1e9;
    }

    private static void tell(String what, double value) {
        System.out.printf(Locale.ROOT, "MEASURE %-42s %,12.2f%n", what, value);
    }
}
