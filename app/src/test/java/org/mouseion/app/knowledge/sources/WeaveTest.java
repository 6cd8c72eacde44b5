package org.mouseion.app.knowledge.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.SourceDraft.PassageDraft;
import org.mouseion.app.knowledge.SourceId;
import org.mouseion.testing.Property;

class WeaveTest {

    private static final List<String> HEADINGS =
            List.of("", "Hours", "Visit › Prices", "Café", "Heures d’ouverture", "展覧会");

    private final AtomicLong numbers = new AtomicLong();
    private final Set<String> taken = new HashSet<>();

    @Test
    void anchors_are_read_aloud_from_the_innermost_heading_or_the_first_words() {
        List<Passage> woven = weave(
                List.of(),
                draft("Visit › Heures d’ouverture", "We open at ten."),
                draft("Visit › Heures d’ouverture", "We close at six."),
                draft("", "The house was built by a brewer in 1871."),
                draft("展覧会", "展覧会は十時から。"));

        assertThat(woven)
                .extracting(Passage::anchor)
                .containsExactly("heures-d-ouverture", "heures-d-ouverture-2", "the-house-was-built-by", "passage");
    }

    @Test
    void what_is_put_in_before_moves_no_anchor() {
        List<Passage> before = weave(List.of(), draft("Hours", "One."), draft("Hours", "Two."));
        List<Passage> after = weave(before, draft("Hours", "Nought."), draft("Hours", "One."), draft("Hours", "Two."));

        assertThat(after).extracting(Passage::anchor).containsExactly("hours-3", "hours", "hours-2");
        assertThat(after.subList(1, 3)).extracting(Passage::id).isEqualTo(ids(before));
    }

    @Test
    void changed_words_keep_the_place_and_lose_the_number() {
        List<Passage> before = weave(
                List.of(),
                draft("Prices", "Adults pay nine euros."),
                draft("Prices", "Children under twelve come in free."));
        List<Passage> after = weave(
                before,
                draft("Prices", "Children under fourteen come in free."),
                draft("Prices", "Adults pay eleven euros."));

        assertThat(after).extracting(Passage::anchor).containsExactly("prices-2", "prices");
        assertThat(ids(after)).doesNotContainAnyElementsOf(ids(before));
    }

    @Test
    void a_name_is_not_given_again_to_other_words() {
        List<Passage> before = weave(List.of(), draft("Dogs", "Dogs may come in."), draft("Hours", "Ten."));
        List<Passage> without = weave(before, draft("Hours", "Ten."));
        List<Passage> other = weave(without, draft("Hours", "Ten."), draft("Dogs", "Please leave cats at home."));

        assertThat(other.getLast().anchor()).isEqualTo("dogs-2");
    }

    @Test
    void a_name_the_house_gave_itself_is_kept_and_a_second_of_the_same_gets_another() {
        List<Passage> woven = weave(
                List.of(),
                new PassageDraft("ch.1", "Loomings", "", "Call me.", Map.of()),
                new PassageDraft("ch.1", "Loomings", "", "Some years ago.", Map.of()),
                new PassageDraft("no good name", "Loomings", "", "Never mind.", Map.of()));

        assertThat(woven).extracting(Passage::anchor).containsExactly("ch.1", "loomings", "loomings-2");
    }

    /// The words of the new version are the old ones after random cuts, moves, changes and insertions.
    @Test
    void over_any_edits_the_same_words_keep_number_and_anchor_and_no_anchor_stands_twice() {
        Property.holdsFor(400, WeaveTest::history, history -> {
            taken.clear();
            List<Passage> now = List.of();
            for (List<PassageDraft> version : history) {
                List<Passage> before = now;
                now = weave(before, version.toArray(PassageDraft[]::new));

                assertThat(now).hasSameSizeAs(version);
                assertThat(new HashSet<>(ids(now))).hasSameSizeAs(now);
                assertThat(now.stream().map(Passage::anchor).collect(Collectors.toSet()))
                        .hasSameSizeAs(now)
                        .allMatch(Anchors::isSound);
                assertThat(now)
                        .extracting(Passage::text)
                        .containsExactlyElementsOf(
                                version.stream().map(PassageDraft::text).toList());
                assertKept(before, now);
            }
        });
    }

    private static void assertKept(List<Passage> before, List<Passage> now) {
        Map<Object, Passage> byNumber = new HashMap<>();
        before.forEach(passage -> byNumber.put(passage.id(), passage));
        Map<String, Integer> waiting = counts(before);
        Map<String, Integer> here = counts(now);
        int expected = here.entrySet().stream()
                .mapToInt(e -> Math.min(e.getValue(), waiting.getOrDefault(e.getKey(), 0)))
                .sum();
        int kept = 0;
        for (Passage passage : now) {
            Passage earlier = byNumber.get(passage.id());
            if (earlier != null) {
                kept++;
                assertThat(passage.text()).isEqualTo(earlier.text());
                assertThat(passage.anchor()).isEqualTo(earlier.anchor());
            }
        }
        assertThat(kept).isEqualTo(expected);
    }

    private static Map<String, Integer> counts(List<Passage> passages) {
        Map<String, Integer> counts = new HashMap<>();
        passages.forEach(passage -> counts.merge(passage.text(), 1, Integer::sum));
        return counts;
    }

    private static List<List<PassageDraft>> history(RandomGenerator random) {
        List<List<PassageDraft>> versions = new ArrayList<>();
        List<PassageDraft> now = new ArrayList<>();
        for (int version = 0; version < 5; version++) {
            List<PassageDraft> next = new ArrayList<>();
            for (PassageDraft passage : now) {
                switch (random.nextInt(8)) {
                    case 0 -> {}
                    case 1 -> next.add(draft(passage.heading(), passage.text() + " " + word(random)));
                    case 2 -> next.add(random.nextInt(next.size() + 1), passage);
                    case 3 -> next.add(draft(HEADINGS.get(random.nextInt(HEADINGS.size())), passage.text()));
                    default -> next.add(passage);
                }
            }
            for (int i = random.nextInt(5); i >= 0; i--) {
                String heading = HEADINGS.get(random.nextInt(HEADINGS.size()));
                next.add(random.nextInt(next.size() + 1), draft(heading, word(random) + " " + word(random)));
            }
            versions.add(next);
            now = next;
        }
        return versions;
    }

    /// Few words, so that the same ones come again.
    private static String word(RandomGenerator random) {
        return "w" + random.nextInt(12);
    }

    private List<Passage> weave(List<Passage> before, PassageDraft... now) {
        List<Passage> woven =
                new Weave(new SourceId(1), "en", before, taken, numbers::incrementAndGet).weave(List.of(now));
        woven.forEach(passage -> taken.add(passage.anchor()));
        return woven;
    }

    private static List<Object> ids(List<Passage> passages) {
        return passages.stream().map(passage -> (Object) passage.id()).toList();
    }

    private static PassageDraft draft(String heading, String text) {
        return new PassageDraft("", heading, "", text, Map.of());
    }
}
