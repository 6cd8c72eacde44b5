package org.mouseion.app.discovery.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mouseion.algorithms.images.colour.ColourName;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.Found;
import org.mouseion.app.discovery.SearchAddress;
import org.mouseion.app.discovery.SearchQuery;
import org.mouseion.app.platform.Page;
import org.mouseion.app.platform.Reason;

/// One page of results, ready to be drawn.
///
/// @param chips what narrows the question, each with the address that takes it away
/// @param bars the timeline; heights in [0, 1]
public record SearchResults(
        List<Result> results,
        List<Chip> chips,
        List<Bar> bars,
        List<Colour> colours,
        String timeline,
        Paging paging,
        Page page) {

    /// A work, why it was found, and the address that opens its score.
    ///
    /// @param language name of the record's language where it is another than the question's, else empty
    public record Result(Card card, List<Reason> why, String whyPath, String language) {}

    public record Chip(String label, String path) {}

    /// @param in whether the bar lies within the years asked for
    public record Bar(int from, int to, long works, String height, boolean in, String path, String label) {}

    /// A colour that can be chosen.
    ///
    /// @param hex an example of it, for the eye; the label says it to everybody
    /// @param path chooses it, or takes it away; empty where no more may be chosen
    public record Colour(String label, String hex, long works, boolean chosen, String path) {}

    static SearchResults of(SearchQuery query, Found found, List<Card> cards, Page page) {
        Map<Long, Card> byId = cards.stream().collect(Collectors.toMap(Card::id, Function.identity(), (a, b) -> a));
        String address = SearchAddress.write(query.withPage(1));
        List<Result> results = new ArrayList<>();
        for (Found.Hit hit : found.hits()) {
            Card card = byId.get(hit.work().value());
            if (card != null) {
                String path = page.to("/search/why/" + card.id());
                String language = hit.language();
                results.add(new Result(
                        card,
                        hit.why(),
                        address.isEmpty() ? path : path + "?" + address,
                        language == null ? "" : Locale.forLanguageTag(language).getDisplayLanguage(page.locale())));
            }
        }
        return new SearchResults(
                results,
                chips(query, found, page),
                bars(query, found, page),
                colours(query, found, page),
                conclusion(found, page),
                Paging.of(query.page(), query.size(), found.total()),
                page);
    }

    public long coloursChosen() {
        return colours.stream().filter(Colour::chosen).count();
    }

    public boolean mayChooseColour() {
        return coloursChosen() < SearchAddress.MOST_COLOURS;
    }

    /// In the order of the names, which is always the same: a visitor learns where a colour is.
    private static List<Colour> colours(SearchQuery query, Found found, Page page) {
        Map<String, Found.Count> counts = found.facets().stream()
                .filter(facet -> facet.facet() == Facet.COLOUR)
                .flatMap(facet -> facet.counts().stream())
                .collect(Collectors.toMap(Found.Count::value, Function.identity(), (a, b) -> a));
        boolean full = query.filters().getOrDefault(Facet.COLOUR, List.of()).size() >= SearchAddress.MOST_COLOURS;
        return Arrays.stream(ColourName.values())
                .flatMap(name -> Optional.ofNullable(counts.get(name.code())).stream()
                        .map(count -> colour(query, name, count, full, page)))
                .toList();
    }

    private static Colour colour(SearchQuery query, ColourName name, Found.Count count, boolean full, Page page) {
        boolean chooses = count.chosen() || !full;
        return new Colour(
                count.label(),
                name.example().hex(),
                count.works(),
                count.chosen(),
                chooses ? path(query.toggle(Facet.COLOUR, name.code()), page) : "");
    }

    /// The years between which the timeline runs, as this language writes them.
    public String first() {
        return bars.isEmpty() ? "" : year(bars.getFirst().from(), page);
    }

    public String last() {
        return bars.isEmpty() ? "" : year(bars.getLast().to(), page);
    }

    public String to(SearchQuery query) {
        return path(query, page);
    }

    private static String path(SearchQuery query, Page page) {
        String address = SearchAddress.write(query);
        return page.to("/search") + (address.isEmpty() ? "" : "?" + address);
    }

    private static List<Chip> chips(SearchQuery query, Found found, Page page) {
        List<Chip> chips = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            for (String value : query.filters().getOrDefault(facet, List.of())) {
                chips.add(new Chip(label(found, facet, value, page), path(query.toggle(facet, value), page)));
            }
        }
        if (query.fromYear() != null || query.toYear() != null) {
            String years = (query.fromYear() == null ? "…" : query.fromYear()) + "–"
                    + (query.toYear() == null ? "…" : query.toYear());
            chips.add(new Chip(years, path(query.withYears(null, null), page)));
        }
        if (query.pictured()) {
            chips.add(new Chip(page.say("site.search.pictured"), path(query.withPictured(false), page)));
        }
        if (chips.size() > 1) {
            chips.add(new Chip(page.say("site.search.all-away"), path(query.unfiltered(), page)));
        }
        return chips;
    }

    private static String label(Found found, Facet facet, String value, Page page) {
        if (facet == Facet.COLOUR) {
            return page.words().sayOr(value, "index.colour." + value);
        }
        return found.facets().stream()
                .filter(f -> f.facet() == facet)
                .flatMap(f -> f.counts().stream())
                .filter(c -> c.value().equals(value))
                .map(Found.Count::label)
                .findFirst()
                .orElse(value.startsWith("~") ? value.substring(1) : value);
    }

    private static List<Bar> bars(SearchQuery query, Found found, Page page) {
        long most = found.timeline().stream().mapToLong(Found.Bar::works).max().orElse(1);
        return found.timeline().stream()
                .map(bar -> new Bar(
                        bar.from(),
                        bar.to(),
                        bar.works(),
                        String.format(Locale.ROOT, "%.3f", (double) bar.works() / Math.max(1, most)),
                        (query.fromYear() == null || bar.to() >= query.fromYear())
                                && (query.toYear() == null || bar.from() <= query.toYear()),
                        path(query.withYears(bar.from(), bar.to()), page),
                        years(bar, page)))
                .toList();
    }

    /// The conclusion a reader would draw from the bars: where the densest half of them lies.
    private static String conclusion(Found found, Page page) {
        List<Found.Bar> bars = found.timeline();
        long sum = bars.stream().mapToLong(Found.Bar::works).sum();
        if (sum == 0) {
            return "";
        }
        int bestFrom = 0;
        int bestTo = bars.size() - 1;
        for (int from = 0; from < bars.size(); from++) {
            long inside = 0;
            for (int to = from; to < bars.size(); to++) {
                inside += bars.get(to).works();
                if (inside * 2 >= sum) {
                    if (to - from < bestTo - bestFrom) {
                        bestFrom = from;
                        bestTo = to;
                    }
                    break;
                }
            }
        }
        Found.Bar peak =
                bars.stream().max(Comparator.comparingLong(Found.Bar::works)).orElseThrow();
        return bars.size() == 1
                ? page.say("site.timeline.one", year(peak.from(), page), year(peak.to(), page))
                : page.say(
                        "site.timeline.most",
                        year(bars.get(bestFrom).from(), page),
                        year(bars.get(bestTo).to(), page));
    }

    private static String years(Found.Bar bar, Page page) {
        String from = year(bar.from(), page);
        return bar.from() == bar.to() ? from : from + "–" + year(bar.to(), page);
    }

    /// Years are names, not quantities: no thousands separator. Year 0 is 1 BC.
    private static String year(int year, Page page) {
        return year > 0 ? Integer.toString(year) : page.say("site.year.before", Integer.toString(1 - year));
    }
}
