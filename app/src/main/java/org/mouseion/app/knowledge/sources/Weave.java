package org.mouseion.app.knowledge.sources;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.PassageId;
import org.mouseion.app.knowledge.SourceDraft.PassageDraft;
import org.mouseion.app.knowledge.SourceId;

/// Finds in new words the passages that were there before.
///
/// The same words keep number and anchor, wherever they moved. Words that changed in their place keep the
/// anchor and get a new number: who cited the number cited words that are gone. What is new gets both.
final class Weave {

    private final SourceId source;
    private final String language;
    private final List<Passage> before;
    private final LongSupplier numbers;
    private final Anchors anchors;

    /// @param before passages that may be found again, the nearest relatives first
    /// @param taken anchors that passages of this source have or had
    Weave(SourceId source, String language, Collection<Passage> before, Set<String> taken, LongSupplier numbers) {
        this.source = source;
        this.language = language;
        this.before = List.copyOf(before);
        this.numbers = numbers;
        this.anchors = new Anchors(taken);
    }

    List<Passage> weave(List<PassageDraft> now) {
        @Nullable Passage[] same = findSame(now);
        @Nullable Passage[] place = new Successors(before, now, same).find();
        String[] names = names(now, same, place);
        List<Passage> woven = new ArrayList<>(now.size());
        for (int i = 0; i < now.size(); i++) {
            PassageDraft draft = now.get(i);
            Passage kept = same[i];
            woven.add(new Passage(
                    kept == null ? new PassageId(numbers.getAsLong()) : kept.id(),
                    source,
                    names[i],
                    draft.heading(),
                    draft.place(),
                    Likeness.plain(draft.text()),
                    language,
                    i,
                    draft.particulars()));
        }
        return woven;
    }

    /// The passage with the same words, first under the same heading, then anywhere; each is found once.
    private @Nullable Passage[] findSame(List<PassageDraft> now) {
        @Nullable Passage[] same = new Passage[now.size()];
        Set<PassageId> found = new HashSet<>();
        for (boolean withHeading : new boolean[] {true, false}) {
            Map<String, Deque<Passage>> waiting = new HashMap<>();
            for (Passage passage : before) {
                waiting.computeIfAbsent(key(passage.heading(), passage.text(), withHeading), k -> new ArrayDeque<>())
                        .add(passage);
            }
            for (int i = 0; i < now.size(); i++) {
                Deque<Passage> like =
                        waiting.get(key(now.get(i).heading(), now.get(i).text(), withHeading));
                while (same[i] == null && like != null && !like.isEmpty()) {
                    Passage next = like.poll();
                    if (found.add(next.id())) {
                        same[i] = next;
                    }
                }
            }
        }
        return same;
    }

    private static String key(String heading, String text, boolean withHeading) {
        return (withHeading ? heading : "") + "\n" + Likeness.plain(text);
    }

    /// What the house itself named comes first, then what was named before, then new names.
    private String[] names(List<PassageDraft> now, @Nullable Passage[] same, @Nullable Passage[] place) {
        String[] names = new String[now.size()];
        Set<String> here = new HashSet<>();
        for (int i = 0; i < names.length; i++) {
            String own = now.get(i).anchor();
            if (Anchors.isSound(own) && here.add(own)) {
                names[i] = own;
                anchors.take(own);
            }
        }
        for (@Nullable Passage[] known : Arrays.asList(same, place)) {
            for (int i = 0; i < names.length; i++) {
                Passage earlier = known[i];
                if (names[i] == null && earlier != null && here.add(earlier.anchor())) {
                    names[i] = earlier.anchor();
                }
            }
        }
        for (int i = 0; i < names.length; i++) {
            if (names[i] == null) {
                names[i] = anchors.fresh(now.get(i).heading(), now.get(i).text());
            }
        }
        return names;
    }
}
