package org.mouseion.app.discovery.guide.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.collection.Dimension;
import org.mouseion.app.collection.Work;
import org.mouseion.app.discovery.guide.Citation;
import org.mouseion.app.discovery.guide.Reply;
import org.springframework.stereotype.Component;

/// Which of two works is older or larger, where their records decide it.
@Component
public class Compared {

    /// In what two things are compared.
    public enum Aspect {
        OLDER,
        NEWER,
        LARGER,
        SMALLER;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean isOfSize() {
            return this == LARGER || this == SMALLER;
        }
    }

    private static final Pattern WEIGHT =
            Pattern.compile("(?iu)\\d\\s?(?:kg|g|t|lbs?|oz|kilos?|tonn?es?|ton|grams?|grammes?)\\b");

    private final RecordReader reader;
    private final Citing citing;

    Compared(RecordReader reader, Citing citing) {
        this.reader = reader;
        this.citing = citing;
    }

    /// One sentence that names the one asked for and what both records say; nothing where the dates overlap or the
    /// sizes are not measured alike.
    Optional<Reply.Said> tell(Aspect aspect, List<Work> works, Voice voice) {
        Work one = works.get(0);
        Work other = works.get(1);
        int order = aspect.isOfSize()
                ? sizes(one, other)
                : dates(one.facts().dated(), other.facts().dated());
        if (order == 0) {
            return Optional.empty();
        }
        boolean first = order < 0 == (aspect == Aspect.OLDER || aspect == Aspect.SMALLER);
        Work meant = first ? one : other;
        Work rest = first ? other : one;
        Field field = aspect.isOfSize() ? Field.SIZE : Field.DATE;
        Optional<RecordValue> its = reader.read(field, meant.facts(), voice);
        Optional<RecordValue> others = reader.read(field, rest.facts(), voice);
        if (its.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        List<Citation> citations = new ArrayList<>();
        citations.add(citing.field(meant, field, its.get(), voice));
        citations.add(citing.field(rest, field, others.get(), voice));
        return Optional.of(voice.claim(
                citations,
                "guide.compare." + aspect.key(),
                Citing.title(meant, voice),
                its.get().said(),
                Citing.title(rest, voice),
                others.get().said()));
    }

    /// Below zero where the first ends before the second begins, above where it is the other way round.
    static int dates(@Nullable Dated one, @Nullable Dated other) {
        Integer from = one == null ? null : one.earliest();
        Integer to = one == null ? null : one.latest();
        Integer otherFrom = other == null ? null : other.earliest();
        Integer otherTo = other == null ? null : other.latest();
        if (to != null && otherFrom != null && to < otherFrom) {
            return -1;
        }
        return from != null && otherTo != null && otherTo < from ? 1 : 0;
    }

    /// By height times width where both have them, else by the greatest of the measures; 0 where one has none.
    private static int sizes(Work one, Work other) {
        double area = area(one);
        double otherArea = area(other);
        boolean both = area > 0 && otherArea > 0;
        double size = both ? area : size(one);
        double otherSize = both ? otherArea : size(other);
        return size <= 0 || otherSize <= 0 ? 0 : Double.compare(size, otherSize);
    }

    private static double area(Work work) {
        return measure(work, "height") * measure(work, "width");
    }

    private static double measure(Work work, String kind) {
        return work.facts().dimensions().stream()
                .filter(d -> d.kind().equals(kind))
                .mapToDouble(Dimension::si)
                .max()
                .orElse(0);
    }

    /// Whether its record says what it weighs.
    static boolean isWeighed(Work work) {
        return work.facts().dimensions().stream().anyMatch(d -> d.kind().equals("weight"))
                || saysAWeight(work.facts().dimensionsWritten());
    }

    /// Whether a text tells a weight: a figure with its unit.
    public static boolean saysAWeight(String text) {
        return WEIGHT.matcher(text).find();
    }

    /// The greatest of its measures, millimetres; 0 where none was understood.
    static double size(Work work) {
        return work.facts().dimensions().stream()
                .filter(d -> List.of("height", "width", "depth", "diameter", "length", "unspecified")
                        .contains(d.kind()))
                .mapToDouble(Dimension::si)
                .max()
                .orElse(0);
    }
}
