package org.mouseion.app.collection.catalogue.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.collection.PartOf;
import org.mouseion.app.collection.Rights;
import org.mouseion.app.collection.Term;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.catalogue.editing.WorkField;
import org.mouseion.app.platform.Words;
import org.mouseion.formats.rights.RightsStatement;

/// A field of a work as lines a person can read.
public final class FieldLines {

    private FieldLines() {}

    /// @param lang BCP 47 tag of the text, or null where it has none
    /// @param note what goes before it in small, or empty
    public record Line(@Nullable String lang, String note, String text) {
        static Line of(String text) {
            return new Line(null, "", text);
        }
    }

    public static List<Line> of(WorkFacts facts, WorkField field, Words words) {
        return switch (field) {
            case TITLE -> texts(facts.title());
            case OTHER_TITLES -> each(facts.otherTitles().stream().map(FieldLines::texts));
            case IDENTIFIERS ->
                facts.identifiers().stream()
                        .map(i -> new Line(null, i.kind(), i.value()))
                        .toList();
            case KINDS -> terms(facts.kinds());
            case MAKERS ->
                facts.makers().stream()
                        .map(m -> Line.of(joined(m.name(), m.life(), m.qualifier(), m.role())))
                        .toList();
            case DATED -> dated(facts.dated(), words);
            case PLACES ->
                each(facts.places().stream()
                        .map(place -> texts(place.name()).stream()
                                .map(line -> new Line(
                                        line.lang(),
                                        words.say("catalogue.place."
                                                + place.part().name().toLowerCase(Locale.ROOT)),
                                        line.text()))
                                .toList()));
            case MATERIALS -> terms(facts.materials());
            case TECHNIQUES -> terms(facts.techniques());
            case MEDIUM -> texts(facts.medium());
            case DIMENSIONS_WRITTEN -> text(facts.dimensionsWritten());
            case DIMENSIONS ->
                facts.dimensions().stream()
                        .map(d -> Line.of(joined(
                                words.sayOr(d.kind(), "catalogue.dimension." + d.kind()) + " "
                                        + number(d.value(), words) + " " + d.unit(),
                                d.part())))
                        .toList();
            case SUBJECTS -> terms(facts.subjects());
            case PERIODS -> terms(facts.periods());
            case STYLES -> terms(facts.styles());
            case HAPPENINGS ->
                facts.happenings().stream()
                        .map(h -> new Line(
                                null,
                                words.sayOr(h.type(), "catalogue.happening." + h.type()),
                                joined(
                                        h.text().in(words.locale()),
                                        h.dated() == null ? null : h.dated().written(),
                                        h.place().in(words.locale()))))
                        .toList();
            case DESCRIPTION -> texts(facts.description());
            case INSCRIPTION -> texts(facts.inscription());
            case CREDIT -> texts(facts.credit());
            case PROVENANCE -> texts(facts.provenance());
            case KEPT -> texts(facts.kept());
            case RIGHTS -> rights(facts.rights(), words);
            case PICTURES ->
                each(facts.pictures().stream()
                        .map(picture -> Stream.concat(
                                        Stream.of(Line.of(picture.address())), texts(picture.alt()).stream())
                                .toList()));
            case LINKS -> facts.links().stream().map(Line::of).toList();
            case PART_OF -> partOf(facts.partOf(), words);
            case FROM_SOURCE ->
                facts.fromSource().entrySet().stream()
                        .map(e -> new Line(null, e.getKey(), String.join(" · ", e.getValue())))
                        .toList();
        };
    }

    private static List<Line> partOf(@Nullable PartOf partOf, Words words) {
        if (partOf == null) {
            return List.of();
        }
        String whole = partOf.whole().isEmpty() ? words.say("catalogue.part-of.top") : partOf.whole();
        return List.of(new Line(
                null, partOf.level(), partOf.order() == 0 ? whole : whole + ", " + number(partOf.order(), words)));
    }

    private static List<Line> each(Stream<List<Line>> lines) {
        return lines.flatMap(List::stream).toList();
    }

    private static List<Line> texts(Texts texts) {
        List<Line> lines = new ArrayList<>();
        texts.byTag().forEach((tag, text) -> {
            boolean known = !tag.equals(Texts.UNDETERMINED);
            lines.add(new Line(known ? tag : null, known ? tag : "", text));
        });
        return lines;
    }

    private static List<Line> terms(List<Term> terms) {
        return each(terms.stream().map(term -> texts(term.label())));
    }

    private static List<Line> text(String text) {
        return text.isEmpty() ? List.of() : List.of(Line.of(text));
    }

    private static List<Line> dated(@Nullable Dated dated, Words words) {
        return dated == null ? List.of() : List.of(new Line(null, YearWords.of(dated, words), dated.written()));
    }

    private static List<Line> rights(Rights rights, Words words) {
        List<Line> lines = new ArrayList<>();
        String uri = rights.uri();
        if (uri != null) {
            lines.add(Line.of(RightsStatement.find(uri)
                    .map(statement -> words.say(RightsChoice.keyOf(statement)))
                    .orElse(uri)));
        }
        lines.addAll(text(rights.written()));
        return lines;
    }

    private static String joined(@Nullable String first, @Nullable String... others) {
        return Stream.concat(Stream.ofNullable(first), Stream.of(others).filter(o -> o != null))
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String number(double value, Words words) {
        return java.text.NumberFormat.getInstance(words.locale()).format(value);
    }
}
