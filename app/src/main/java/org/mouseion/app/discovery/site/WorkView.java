package org.mouseion.app.discovery.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.collection.Happening;
import org.mouseion.app.collection.PlaceMention;
import org.mouseion.app.collection.ShownPicture;
import org.mouseion.app.collection.Term;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkFacts;
import org.mouseion.app.collection.WorkState;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.FacetValues;
import org.mouseion.app.discovery.SearchAddress;
import org.mouseion.app.platform.Page;

/// A work's page, ready to be drawn.
///
/// @param facts the rows under the label, each with its key in the bundle and one or more values
/// @param otherDescriptions the description in the other languages it exists in
/// @param fromSource fields nobody mapped, by their source name
public record WorkView(
        Card card,
        Texts.@Nullable Said description,
        List<Fact> facts,
        List<Card.Shown> pictures,
        @Nullable RightsWords rights,
        String rightsWritten,
        Map<String, List<String>> fromSource,
        String source,
        boolean vanished) {

    /// @param key message key of the name of the row
    public record Fact(String key, List<Value> values) {}

    /// @param path where the value leads on this site, without language; empty for plain text
    public record Value(Texts.Said text, String path) {}

    /// @param shown the pictures to show, in order
    static WorkView of(Work work, List<ShownPicture> shown, Card card, Page page, TermWords terms) {
        WorkFacts facts = work.facts();
        Locale locale = page.locale();
        List<Fact> rows = new ArrayList<>();
        add(
                rows,
                "other-titles",
                facts.otherTitles().stream().flatMap(t -> said(t, locale)).toList());
        addTerms(rows, "kind", Facet.KIND, facts.kinds(), locale, terms);
        add(rows, "medium", said(facts.medium(), locale).toList());
        addTerms(rows, "materials", Facet.MATERIAL, join(facts.materials(), facts.techniques()), locale, terms);
        add(rows, "size", plain(FactWords.size(facts.dimensionsWritten(), locale)));
        add(rows, "date-written", plain(writtenOtherwise(facts.dated(), card.date())));
        addTerms(rows, "period", Facet.PERIOD, facts.periods(), locale, terms);
        addTerms(rows, "style", Facet.SUBJECT, facts.styles(), locale, terms);
        for (PlaceMention.Part part : PlaceMention.Part.values()) {
            addPlaces(rows, part, facts.places(), locale);
        }
        addTerms(rows, "subjects", Facet.SUBJECT, facts.subjects(), locale, terms);
        add(rows, "inscription", said(facts.inscription(), locale).toList());
        add(rows, "kept", said(facts.kept(), locale).toList());
        add(rows, "provenance", said(facts.provenance(), locale).toList());
        facts.happenings().forEach(h -> addHappening(rows, h, locale));
        add(rows, "credit", said(facts.credit(), locale).toList());
        facts.identifiers().stream()
                .filter(i -> !i.kind().equals("source") && !i.kind().equals("picture"))
                .forEach(i -> add(rows, "identifier", plain(i.value())));
        return new WorkView(
                card,
                facts.description().find(locale).orElse(null),
                merge(rows),
                shown.stream().map(p -> Cards.shown(p, page.words())).toList(),
                RightsWords.find(facts.rights().uri(), page.words()).orElse(null),
                facts.rights().written(),
                facts.fromSource(),
                work.source().source(),
                work.state() == WorkState.VANISHED);
    }

    /// The words of the record, where the label says the date in others.
    private static String writtenOtherwise(@Nullable Dated dated, String said) {
        return dated == null || dated.written().equals(said) ? "" : dated.written();
    }

    private static void addTerms(
            List<Fact> rows, String key, Facet facet, List<Term> found, Locale locale, TermWords terms) {
        List<Value> values = found.stream()
                .map(term -> new Value(
                        terms.label(term, locale),
                        "/search?" + SearchAddress.name(facet) + "="
                                + java.net.URLEncoder.encode(
                                        FacetValues.of(term), java.nio.charset.StandardCharsets.UTF_8)))
                .filter(v -> !v.text().text().isEmpty())
                .toList();
        add(rows, key, values);
    }

    private static void addPlaces(List<Fact> rows, PlaceMention.Part part, List<PlaceMention> places, Locale locale) {
        List<Value> values = new ArrayList<>();
        for (PlaceMention mention : places) {
            var place = mention.place();
            if (mention.part() == part) {
                mention.name()
                        .find(locale)
                        .ifPresent(
                                name -> values.add(new Value(name, place == null ? "" : "/places/" + place.value())));
            }
        }
        add(rows, "place." + part, values);
    }

    private static void addHappening(List<Fact> rows, Happening happening, Locale locale) {
        String text = java.util.stream.Stream.of(
                        FactWords.date(happening.dated(), locale),
                        happening.place().in(locale),
                        happening.text().in(locale))
                .filter(s -> !s.isBlank())
                .distinct()
                .collect(java.util.stream.Collectors.joining(", "));
        add(rows, "event." + happening.type(), plain(text));
    }

    private static java.util.stream.Stream<Value> said(Texts texts, Locale locale) {
        return texts.find(locale).stream().map(s -> new Value(s, ""));
    }

    private static List<Value> plain(String text) {
        return text.isBlank() ? List.of() : List.of(new Value(new Texts.Said(Texts.UNDETERMINED, text), ""));
    }

    private static void add(List<Fact> rows, String key, List<Value> values) {
        if (!values.isEmpty()) {
            rows.add(new Fact(key, values));
        }
    }

    /// Rows of one name become one row; a value is not said twice.
    private static List<Fact> merge(List<Fact> rows) {
        List<Fact> merged = new ArrayList<>();
        Set<String> keys = new LinkedHashSet<>();
        rows.forEach(r -> keys.add(r.key()));
        for (String key : keys) {
            Set<Value> values = new LinkedHashSet<>();
            rows.stream().filter(r -> r.key().equals(key)).forEach(r -> values.addAll(r.values()));
            merged.add(new Fact(key, List.copyOf(values)));
        }
        return merged;
    }

    private static List<Term> join(List<Term> first, List<Term> second) {
        List<Term> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
