package org.mouseion.app.knowledge.recall.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mouseion.app.knowledge.Derivative;
import org.mouseion.app.knowledge.Passage;
import org.mouseion.app.knowledge.Source;
import org.mouseion.app.knowledge.Statement;

/// What the page of the recall list shows.
///
/// @param kind and `number`: the ground that was chosen; empty and 0 where none was
/// @param said the ground in words
public record RecallView(
        String kind,
        long number,
        String said,
        List<Source> sources,
        long source,
        List<Passage> passages,
        List<Statement> statements,
        List<Derivative> resting) {

    /// How many of a page's rows are shown; the file has all.
    public static final int SHOWN = 300;

    /// @param kind message key's end, `audio_script`
    public record Count(String kind, String language, long all, long standing) {}

    public List<Derivative> shown() {
        return resting.subList(0, Math.min(SHOWN, resting.size()));
    }

    public long standing() {
        return resting.stream().filter(RecallView::stands).count();
    }

    /// By kind and language.
    public List<Count> counts() {
        Map<String, List<Derivative>> groups = resting.stream()
                .collect(Collectors.groupingBy(d -> d.kind() + " " + d.language(), TreeMap::new, Collectors.toList()));
        return groups.values().stream()
                .map(group -> new Count(
                        group.getFirst().kind().name().toLowerCase(Locale.ROOT),
                        group.getFirst().language(),
                        group.size(),
                        group.stream().filter(RecallView::stands).count()))
                .toList();
    }

    private static boolean stands(Derivative derivative) {
        return derivative.state() == org.mouseion.app.knowledge.DerivativeState.STANDING;
    }
}
