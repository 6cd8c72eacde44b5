package org.mouseion.formats.dates.grammar;

import java.util.ArrayList;
import java.util.List;
import org.mouseion.formats.dates.Dating;
import org.mouseion.formats.dates.Reason;
import org.mouseion.formats.dates.edtf.Edtf;
import org.mouseion.formats.dates.edtf.EdtfSet;
import org.mouseion.formats.dates.words.Concept;

/// Weighs the clauses of a text against one another and says when the work is from.
///
/// 1. A work with a named conception ("designed 1960, manufactured 1999") is from the first to the last of its stages.
/// 2. Otherwise the first date is that of the work, and later stages ("printed 2011") do not widen it.
/// 3. A named period is the context of a closer date beside it ("Edo period (1603-1867), 19th century" is 1800 to
/// 1867).
/// 4. "After" and "before" narrow one another. What remains is a list: one of them after "or", else all.
final class Answer {

    private Answer() {}

    static Dating of(String written, List<Clause> clauses) {
        List<Clause> kept = stages(clauses);
        Edtf edtf = edtf(spans(kept), kept);
        for (Clause clause : kept) {
            Reason trouble = clause.point().trouble();
            if (trouble != null) {
                return Dating.impossible(written, edtf, trouble);
            }
        }
        return Dating.understood(written, edtf);
    }

    private static List<Clause> stages(List<Clause> clauses) {
        boolean conceived = clauses.size() > 1 && clauses.stream().anyMatch(c -> c.stage() == Concept.CONCEPTION);
        if (conceived) {
            Clause all = clauses.getFirst();
            for (Clause clause : clauses.subList(1, clauses.size())) {
                Span whole = all.span().hull(clause.span());
                boolean before = !clause.span().isKnownFrom() && all.span().isKnownFrom();
                all = all.narrowedTo(before ? all.span().to(whole) : whole);
            }
            return List.of(all);
        }
        List<Clause> kept = new ArrayList<>(clauses.size());
        boolean last = true;
        for (Clause clause : clauses) {
            boolean goesOn = clause.link() != Concept.FILLER;
            last = kept.isEmpty() || (goesOn ? last : clause.stage() != Concept.AFTERLIFE);
            if (last) {
                kept.add(clause);
            }
        }
        return kept;
    }

    private static List<Span> spans(List<Clause> clauses) {
        List<Clause> contexts = clauses.stream().filter(Clause::isContext).toList();
        if (contexts.size() == clauses.size()) {
            return periods(contexts);
        }
        List<Span> spans = new ArrayList<>();
        for (Clause clause : clauses) {
            if (!clause.isContext()) {
                Span span = clause.span();
                for (Clause context : contexts) {
                    boolean coarse = clause.point().kind() == Point.Kind.SPELL || span.isOpen();
                    span = coarse && span.meets(context.span()) ? span.within(context.span()) : span;
                }
                narrowOrAdd(spans, span, !contexts.isEmpty());
            }
        }
        return spans;
    }

    private static void narrowOrAdd(List<Span> spans, Span span, boolean inPeriod) {
        for (int i = 0; i < spans.size(); i++) {
            Span other = spans.get(i);
            boolean same = other.firstYear() == span.firstYear() && other.lastYear() == span.lastYear();
            if (same) {
                return;
            }
            boolean closer = inPeriod && other.holds(span);
            if (closer || ((other.isOpen() || span.isOpen()) && other.meets(span))) {
                spans.set(i, other.within(span));
                return;
            }
        }
        spans.add(span);
    }

    /// Named periods in a list: a wider one that holds a closer one gives way to it; those that touch become one
    /// stretch.
    private static List<Span> periods(List<Clause> contexts) {
        List<Span> spans = new ArrayList<>();
        for (Clause one : contexts) {
            boolean wider = contexts.stream()
                    .anyMatch(other ->
                            one.span().holds(other.span()) && !other.span().holds(one.span()));
            if (!wider) {
                merge(spans, one.span());
            }
        }
        return spans;
    }

    private static void merge(List<Span> spans, Span span) {
        Span whole = span;
        for (int i = spans.size() - 1; i >= 0; i--) {
            Span other = spans.get(i);
            boolean touch = other.lastYear() + 1L >= whole.firstYear() && whole.lastYear() + 1L >= other.firstYear();
            if (touch) {
                whole = whole.hull(other);
                spans.remove(i);
            }
        }
        spans.add(whole);
    }

    private static Edtf edtf(List<Span> spans, List<Clause> kept) {
        if (spans.size() > 1) {
            boolean either = kept.stream().anyMatch(clause -> clause.link() == Concept.OR);
            return new EdtfSet(!either, spans.stream().map(Span::edtf).toList());
        }
        Span second = kept.size() == 1 ? kept.getFirst().point().or() : null;
        return second == null
                ? spans.getFirst().edtf()
                : new EdtfSet(false, List.of(spans.getFirst().edtf(), second.edtf()));
    }
}
