package org.mouseion.app.collection.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.collection.AgentDraft;
import org.mouseion.app.collection.AgentId;
import org.mouseion.app.collection.Agents;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.collection.Dimension;
import org.mouseion.app.collection.Identifier;
import org.mouseion.app.collection.Maker;
import org.mouseion.app.collection.Rights;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.Term;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.WorkDraft;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.Works;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// How many works a second the catalogue takes. Not part of the build; asserts that the work was done, never how fast:
///
/// `mvn -o -q -pl app -am test -Dtest=SavingSpeed -Dsurefire.failIfNoSpecifiedTests=false`
@AreaTest(scan = "collection.catalogue", classes = CatalogueNeighbours.class)
class SavingSpeed {

    private static final int WORKS = Integer.getInteger("mouseion.works", 70_000);
    private static final int BATCH = 1_000;

    @Autowired
    Works works;

    @Autowired
    Agents agents;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void works_saved_in_a_second() {
        measure("new works", 1, batch -> save(1, batch, 0));
        assertThat(works.count()).isEqualTo(WORKS);
        measure(
                "unchanged, by fingerprint",
                2,
                batch -> within(() -> works.markSeen("tate", 2, prints(batch)).size()));
        measure("unchanged, as drafts", 3, batch -> save(3, batch, 0));
        measure("every tenth changed", 4, batch -> save(4, batch, 10));
        assertThat(works.count()).isEqualTo(WORKS);
        measureReading();
    }

    private void measure(String what, long run, ToLongFunction<Integer> batch) {
        long started = System.nanoTime();
        long done = 0;
        for (int i = 0; i < WORKS / BATCH; i++) {
            done += batch.applyAsLong(i);
        }
        assertThat(done).isEqualTo(WORKS);
        tell(what, started);
    }

    private void measureReading() {
        long started = System.nanoTime();
        Set<Object> read = new HashSet<>();
        works.forEachBatch(0, 1_000, batch -> batch.forEach(work -> read.add(work.id())));
        assertThat(read).hasSize(WORKS);
        tell("read back in order", started);
    }

    private static void tell(String what, long started) {
        double seconds = (System.nanoTime() - started) / 1e9;
        System.out.printf(Locale.ROOT, "MEASURE %-28s %,9.0f works/s (%.1f s)%n", what, WORKS / seconds, seconds);
    }

    private long save(long run, int batch, int everyChanged) {
        return within(() -> {
            List<WorkDraft> drafts = drafts(batch, everyChanged);
            return works.save(run, drafts).outcomes().size();
        });
    }

    private static Map<String, String> prints(int batch) {
        Map<String, String> prints = new java.util.HashMap<>();
        IntStream.range(batch * BATCH, (batch + 1) * BATCH)
                .forEach(i -> prints.put(Integer.toString(i), "0".repeat(58) + String.format("%06d", i)));
        return prints;
    }

    private List<WorkDraft> drafts(int batch, int everyChanged) {
        List<AgentDraft> makers = new ArrayList<>();
        for (int i = batch * BATCH; i < (batch + 1) * BATCH; i++) {
            makers.add(maker(i));
        }
        List<AgentId> ids = agents.identify(makers);
        List<WorkDraft> drafts = new ArrayList<>();
        for (int i = batch * BATCH; i < (batch + 1) * BATCH; i++) {
            boolean changed = everyChanged > 0 && i % everyChanged == 0;
            String print = (changed ? "1" : "0").repeat(58) + String.format("%06d", i);
            drafts.add(new WorkDraft(
                    new SourceRef("tate", Integer.toString(i)),
                    print,
                    facts(i, ids.get(i - batch * BATCH), changed ? "Now " : "")));
        }
        return drafts;
    }

    private static AgentDraft maker(int i) {
        int number = (int) (Math.pow((i * 7919L % 70_000) / 70_000.0, 3) * 3_500);
        return new AgentDraft(
                new SourceRef("tate", Integer.toString(number)),
                org.mouseion.app.collection.Agent.Kind.PERSON,
                Texts.of("Maker of things " + number),
                "Things, Maker of " + number,
                List.of(),
                new Dated("1762", "1762", 1762, 1762, false, false),
                null,
                Texts.of("en", "London"),
                Texts.NONE,
                Texts.NONE,
                "male",
                Texts.NONE,
                List.of());
    }

    /// A work the size of one of Tate's: some 2 kB as JSON.
    private static WorkFacts facts(int i, AgentId maker, String before) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(i);
        List<Term> subjects = new ArrayList<>();
        for (int s = 0; s < 12; s++) {
            int subject = random.nextInt(4_000);
            subjects.add(new Term(null, Texts.of("en", "subject: number " + subject), Integer.toString(subject)));
        }
        return new WorkFacts(
                Texts.of("en", before + "A view of harbour " + random.nextInt(9_999) + " seen from hill " + i),
                List.of(),
                List.of(new Identifier("inventory", "A" + i), new Identifier("source", Integer.toString(i))),
                List.of(new Term(null, Texts.of("en", "on paper, unique"), null)),
                List.of(new Maker(maker, "Maker of things", "artist", null, "1762–1787")),
                new Dated("c.1830–40", "1830~/1840~", 1825, 1845, true, false),
                List.of(),
                List.of(new Term(null, Texts.of("en", "paper"), null)),
                List.of(),
                Texts.of("en", "Watercolour, ink, chalk and graphite on paper. Verso: graphite on paper"),
                "support: 394 x 419 mm",
                List.of(
                        new Dimension("height", 394, "mm", 394, "support"),
                        new Dimension("width", 419, "mm", 419, "support")),
                subjects,
                List.of(),
                List.of(),
                List.of(),
                Texts.NONE,
                Texts.NONE,
                Texts.of("en", "Presented by Mrs John Richmond 1922"),
                Texts.NONE,
                Texts.of("en", "Tate, London"),
                Rights.UNKNOWN,
                List.of(),
                List.of("http://www.tate.org.uk/art/artworks/a-figure-bowing-before-a-seated-old-man-" + i),
                null,
                Map.of("contributorCount", List.of("1"), "startLetter", List.of("B"), "units", List.of("mm")));
    }

    private <T> T within(java.util.function.Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(status -> work.get());
    }
}
