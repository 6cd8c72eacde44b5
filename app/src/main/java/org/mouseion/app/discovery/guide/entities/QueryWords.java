package org.mouseion.app.discovery.guide.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
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
    /// Of "drawings" works are meant that are drawings, not works that show one.
    private static final List<Facet> AS_FORM = List.of(Facet.KIND, Facet.MATERIAL);

    /// "Made in Paris", "from Italy": not what shows it.
    private static final List<Facet> MADE = List.of(Facet.MATERIAL, Facet.PLACE, Facet.PERIOD);

    private static final List<String> FROM = List.of("from", "uit");

    /// "On canvas", "en bronze": first what it is made of, then what it shows.
    private static final List<Facet> ON_OR_IN =
            List.of(Facet.MATERIAL, Facet.SUBJECT, Facet.PLACE, Facet.PERIOD, Facet.KIND);

    private static final List<String> ON = List.of("on", "in", "sur", "en", "op");

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

    /// Whether the phrase says only of what or from where, and not which things: "in silk", "from before 1800".
    public boolean isWithoutHead(Spoken phrase) {
        List<String> words = phrase.folded();
        return !words.isEmpty() && small.isAny(words.getFirst(), "of", "made");
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
            Step step = step(words, at, locale.getLanguage());
            // Even one that may be meant: a name that is passed over would make "works by Raphael" all works.
            if (!step.which().isEmpty()) {
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
        long makers = parts.stream().filter(part -> part.facet() == Facet.MAKER).count();
        // Of "the Mona Lisa" no two makers are meant, one Mona and one Lisa.
        return makers > 1 ? new Read.Unread() : new Read.Asked(new CollectionQuery(parts, from, to));
    }

    /// @param length words read; 0 where none could be
    /// @param which makers that may be meant by the name, of which none surely is
    private record Step(int length, CollectionQuery.@org.jspecify.annotations.Nullable Part part, List<Named> which) {}

    private Step step(List<String> words, int at, String language) {
        boolean by = isBehindBy(words, at);
        for (int length = Math.min(LONGEST_NAME, words.size() - at); length > 0; length--) {
            List<String> name = words.subList(at, at + length);
            if (length == 1 && small.isAny(name.getFirst(), "articles", "of", "by", "fillers")) {
                continue;
            }
            // "By" stands before makers only: "paintings by women" asks for no paintings of women.
            Step step = by ? maker(name, length) : named(name, orderOf(name, words.subList(0, at)), language);
            if (step.length() > 0) {
                return step;
            }
        }
        boolean small = this.small.isAny(words.get(at), "articles", "of", "by", "fillers", "generic", "called");
        return new Step(small ? 1 : 0, null, List.of());
    }

    /// "By" and what stands behind it, be there an article between: "par des femmes".
    private boolean isBehindBy(List<String> words, int at) {
        int before = at - 1;
        while (before > 0 && !BY.contains(words.get(before)) && small.is("articles", words.get(before))) {
            before--;
        }
        return before >= 0 && BY.contains(words.get(before));
    }

    /// Things in the house's own words, in words of other languages for them, then makers.
    private Step named(List<String> name, List<Facet> order, String language) {
        int length = name.size();
        if (length == 1 && small.is("generic", name.getFirst())) {
            return new Step(0, null, List.of());
        }
        for (Facet facet : order) {
            List<Named> found = new ArrayList<>(house.things(name, facet));
            if (facet == Facet.MATERIAL && !found.isEmpty()) {
                // What is of "oil" may be catalogued as "oil paint".
                house.thingsElsewhere(name, facet, language).stream()
                        .filter(named -> !found.contains(named))
                        .forEach(found::add);
            }
            if (!found.isEmpty()) {
                return new Step(length, new CollectionQuery.Part(facet, found), List.of());
            }
        }
        for (Facet facet : order) {
            List<Named> found = house.thingsElsewhere(name, facet, language);
            if (!found.isEmpty()) {
                return new Step(length, new CollectionQuery.Part(facet, found), List.of());
            }
        }
        if (length == 1 && small.is("pictures", name.getFirst())) {
            return new Step(1, null, List.of());
        }
        if (order == MADE) {
            return new Step(0, null, List.of());
        }
        Step maker = maker(name, length);
        return maker.length() > 0 || order == BEHIND_OF || order == ON_OR_IN
                ? maker
                : maker(house.makersInPlural(name), length);
    }

    /// In which facets a name is looked for, by what stands before it.
    private List<Facet> orderOf(List<String> name, List<String> before) {
        String last = before.isEmpty() ? "" : before.getLast();
        if (before.stream().anyMatch(word -> small.is("made", word)) || FROM.contains(last)) {
            return MADE;
        }
        if (small.is("of", last)) {
            return ON.contains(last) ? ON_OR_IN : BEHIND_OF;
        }
        return name.size() == 1 && small.isAny(name.getFirst(), "forms", "pictures") ? AS_FORM : AS_HEAD;
    }

    private Step maker(List<String> name, int length) {
        return maker(house.makerAsWritten(name), length);
    }

    private static Step maker(Match<Named> match, int length) {
        return switch (match) {
            case Match.One<Named>(Named one, String mended) ->
                new Step(length, new CollectionQuery.Part(Facet.MAKER, List.of(one)), List.of());
            case Match.Several<Named>(List<Named> several, long more) -> new Step(length, null, several);
            case Match.None<Named>() -> new Step(0, null, List.of());
        };
    }

    /// Words of the date that begins here; 0 where none does. A reader of dates passes over what is none ("1960s by
    /// Bridget Riley"), so of all that mean the same years the shortest is taken.
    private int dateAt(Spoken phrase, int at, Locale locale) {
        int longest = Math.min(LONGEST_DATE, phrase.words().size() - at);
        Dating whole = null;
        for (int length = longest; length > 0 && whole == null; length--) {
            whole = dating(phrase, at, length, locale).orElse(null);
        }
        for (int length = 1; whole != null && length <= longest; length++) {
            Dating part = dating(phrase, at, length, locale).orElse(null);
            if (part != null
                    && Objects.equals(part.earliestYear(), whole.earliestYear())
                    && Objects.equals(part.latestYear(), whole.latestYear())) {
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
        String text =
                EARLIER.matcher(LATER.matcher(part.text()).replaceAll("after ")).replaceAll("before ");
        Dating dating = Dates.parse(text, DateHint.ofLanguage(locale.getLanguage()));
        return dating.isKnown() && dating.reading() == org.mouseion.formats.dates.Reading.PARSED
                ? Optional.of(dating)
                : Optional.empty();
    }

    /// How a question says "before" and "after" where no record would.
    private static final Pattern EARLIER = Pattern.compile(
            "(?iu)\\b(?:(?:older|earlier) than|prior to|pre-|ant[ée]rieure?s? [àa]|plus anciens? que|ouder dan|anterior(?:es)? a)\\s*");

    private static final Pattern LATER = Pattern.compile(
            "(?iu)\\b(?:(?:newer|later) than|post-|post[ée]rieure?s? [àa]|plus r[ée]cente?s? que|jonger dan|posterior(?:es)? a)\\s*");

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
