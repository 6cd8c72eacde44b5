package org.mouseion.app.collection.text.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.algorithms.collation.Alignment;
import org.mouseion.formats.pages.Box;
import org.mouseion.formats.pages.Line;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.Word;

/// The text of a page after a person went over it.
///
/// @param vouched lines, from 0, that the person vouches for: those ticked, and those written
public record PageRevision(PageText text, Set<Integer> vouched) {

    public PageRevision {
        vouched = Set.copyOf(vouched);
    }

    /// @param basis what the person had before them
    /// @param written its lines as they came back, in their order; a line that did not come back stays away
    public static PageRevision of(PageText basis, List<WrittenLine> written) {
        List<Line> before = basis.lines().toList();
        List<Kept> kept = new ArrayList<>();
        for (WrittenLine each : written) {
            if (!each.gone() && each.from() < before.size()) {
                take(kept, each, each.from() < 0 ? EMPTY : before.get(each.from()));
            }
        }
        Set<Integer> vouched = new HashSet<>();
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).vouched()) {
                vouched.add(i);
            }
        }
        return new PageRevision(RegionFilling.with(basis, kept), vouched);
    }

    private static final Line EMPTY = new Line("", Box.NONE, List.of(), List.of(), List.of(), List.of());

    /// A line of the new text.
    ///
    /// @param from which line of the basis it comes from, or -1
    record Kept(Line line, int from, boolean vouched) {}

    private static void take(List<Kept> kept, WrittenLine written, Line was) {
        Box box = written.box();
        Line base = box == null || box.equals(was.box()) ? was : LineCutting.moved(was, box);
        String text = chosen(was, written);
        boolean changed = !WordLaying.words(text).equals(WordLaying.words(was.text()));
        boolean vouched = written.vouched() || changed && !text.isBlank();
        int from = written.from();
        if (written.joined() && !kept.isEmpty()) {
            Kept previous = kept.removeLast();
            text = previous.line().text() + " " + text;
            base = LineCutting.joined(previous.line(), base);
            vouched &= previous.vouched();
            from = previous.from();
        }
        List<String> parts =
                text.lines().map(String::strip).filter(part -> !part.isEmpty()).toList();
        if (parts.size() > 1) {
            for (Line part : LineCutting.cut(base, parts)) {
                kept.add(new Kept(part, from, true));
            }
        } else if (!parts.isEmpty() || from >= 0 || !base.box().isNone()) {
            kept.add(new Kept(WordLaying.lay(base, text), from, vouched));
        }
    }

    /// The field with the readings that were chosen beside it. Where the field says something else in the place of the
    /// word, the field holds.
    private static String chosen(Line was, WrittenLine written) {
        if (written.chosen().isEmpty() || was.words().isEmpty()) {
            return written.text();
        }
        List<String> old = was.words().stream().map(Word::text).toList();
        if (written.text().lines().count() > 1 || !old.equals(WordLaying.words(was.text()))) {
            return written.text();
        }
        String[] words = WordLaying.words(written.text()).toArray(String[]::new);
        for (Alignment.Step step : Alignment.of(old, Arrays.asList(words)).steps()) {
            if (step.kind() == Alignment.Kind.SAME) {
                String other = reading(was.words().get(step.one()), written.chosen(), step.one());
                words[step.other()] = other == null ? words[step.other()] : other;
            }
        }
        return String.join(" ", words);
    }

    private static @Nullable String reading(Word word, Map<Integer, Integer> chosen, int place) {
        Integer which = chosen.get(place);
        return which == null || which < 0 || which >= word.readings().size()
                ? null
                : word.readings().get(which).text();
    }
}
