package org.mouseion.app.discovery.guide.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.guide.understanding.Spoken;
import org.mouseion.app.discovery.suggest.Named;
import org.mouseion.formats.dates.DateHint;
import org.mouseion.formats.dates.Dates;
import org.mouseion.formats.dates.Dating;
import org.springframework.stereotype.Component;

/// Reads "prints of boats by Hokusai after 1830" into what is asked of the collection. A word that names nothing makes
/// the whole phrase unread: an answer to half a question is a false one.
@Component
public class QueryWords {

    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_DATE = 6;
    private static final List<String> BY = List.of("by", "par", "door", "por");

    private static final List<Facet> AS_HEAD =
            List.of(Facet.KIND, Facet.SUBJECT, Facet.MATERIAL, Facet.PERIOD, Facet.PLACE);
    private static final List<Facet> BEHIND_OF =
            List.of(Facet.SUBJECT, Facet.PLACE, Facet.PERIOD, Facet.MATERIAL, Facet.KIND);

    private final HouseWords house;
    private final SmallWords small = new SmallWords();

    public QueryWords(HouseWords house) {
        this.house = house;
    }

    /// A phrase as it was read.
    public sealed interface Read {
        record Asked(CollectionQuery query) implements Read {}

        /// A maker's name of which there are several.
        record Which(List<Named> makers) implements Read {}

        /// A word names nothing here.
        record Unread() implements Read {}
    }

    public Read read(Spoken phrase, Locale locale) {
        List<String> words = phrase.folded();
        List<CollectionQuery.Part> parts = new ArrayList<>();
        Integer from = null;
        Integer to = null;
        boolean dated = false;
        int at = 0;
        while (at < words.size()) {
            int date = dated ? 0 : dateAt(phrase, at, locale);
            if (date > 0) {
                Dating dating = dating(phrase, at, date, locale).orElseThrow();
                from = dating.earliestYear();
                to = dating.latestYear();
                dated = true;
                at += date;
                continue;
            }
            Step step = step(words, at);
            if (step.which().size() > 1) {
                return new Read.Which(step.which());
            }
            if (step.length() == 0) {
                return new Read.Unread();
            }
            if (step.part() != null) {
                parts.add(step.part());
            }
            at += step.length();
        }
        return new Read.Asked(new CollectionQuery(parts, from, to));
    }

    /// @param length words read; 0 where none could be
    /// @param which several makers of the name, of which none is meant above the others
    private record Step(int length, CollectionQuery.@org.jspecify.annotations.Nullable Part part, List<Named> which) {}

    private Step step(List<String> words, int at) {
        String before = at == 0 ? "" : words.get(at - 1);
        boolean by = BY.contains(before);
        for (int length = Math.min(LONGEST_NAME, words.size() - at); length > 0; length--) {
            List<String> name = words.subList(at, at + length);
            if (length == 1 && small.isAny(name.getFirst(), "articles", "of", "by", "fillers")) {
                continue;
            }
            if (by) {
                Step maker = maker(name, length);
                if (maker.length() > 0) {
                    return maker;
                }
            }
            boolean generic = length == 1 && small.is("generic", name.getFirst());
            List<Facet> order = generic ? List.of() : small.is("of", before) ? BEHIND_OF : AS_HEAD;
            for (Facet facet : order) {
                List<Named> found = house.things(name, facet);
                if (!found.isEmpty()) {
                    return new Step(length, new CollectionQuery.Part(facet, found), List.of());
                }
            }
            if (!by && !generic) {
                Step maker = maker(name, length);
                if (maker.length() > 0) {
                    return maker;
                }
            }
        }
        boolean small = this.small.isAny(words.get(at), "articles", "of", "by", "fillers", "generic", "called");
        return new Step(small ? 1 : 0, null, List.of());
    }

    private Step maker(List<String> name, int length) {
        return switch (house.makerAsWritten(name)) {
            case Match.One<Named>(Named one, String mended) ->
                new Step(length, new CollectionQuery.Part(Facet.MAKER, List.of(one)), List.of());
            case Match.Several<Named>(List<Named> several, long more) -> new Step(length, null, several);
            case Match.None<Named>() -> new Step(0, null, List.of());
        };
    }

    private int dateAt(Spoken phrase, int at, Locale locale) {
        for (int length = Math.min(LONGEST_DATE, phrase.words().size() - at); length > 0; length--) {
            if (dating(phrase, at, length, locale).isPresent()) {
                return length;
            }
        }
        return 0;
    }

    /// A date has a figure, or names a century.
    private static Optional<Dating> dating(Spoken phrase, int at, int length, Locale locale) {
        Spoken part = phrase.part(at, at + length);
        boolean figure = part.text().chars().anyMatch(Character::isDigit)
                || part.folded().stream().anyMatch(CENTURIES::containsKey);
        if (!figure || part.text().matches("\\d{1,2}")) {
            return Optional.empty();
        }
        Dating dating = Dates.parse(part.text(), DateHint.ofLanguage(locale.getLanguage()));
        return dating.isKnown() && dating.reading() == org.mouseion.formats.dates.Reading.PARSED
                ? Optional.of(dating)
                : Optional.empty();
    }

    private static final Map<String, String> CENTURIES =
            Map.of("siecle", "fr", "century", "en", "eeuw", "nl", "siglo", "es", "centuries", "en", "siecles", "fr");

    /// Years that a text means.
    public static Optional<int[]> years(String text, Locale locale) {
        Dating dating = Dates.parse(text.strip(), DateHint.ofLanguage(locale.getLanguage()));
        Integer from = dating.earliestYear();
        Integer to = dating.latestYear();
        return dating.isKnown() && from != null && to != null ? Optional.of(new int[] {from, to}) : Optional.empty();
    }
}
