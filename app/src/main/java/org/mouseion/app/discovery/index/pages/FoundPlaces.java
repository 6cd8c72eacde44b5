package org.mouseion.app.discovery.index.pages;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mouseion.algorithms.doubt.Finding;
import org.mouseion.algorithms.doubt.Masses;
import org.mouseion.algorithms.doubt.Reading;
import org.mouseion.algorithms.doubt.SoughtWord;
import org.mouseion.algorithms.doubt.Spot;
import org.mouseion.app.discovery.PageRead;
import org.mouseion.app.discovery.PageWord;
import org.mouseion.app.discovery.PagesFound.PageHit;
import org.mouseion.app.discovery.PagesFound.PageSpot;

/// Looks on one page for the places.
///
/// @param least probability of a place that is shown
/// @param most places shown of a page
record FoundPlaces(Masses masses, List<SoughtWord> sought, double least, int most) {

    private static final int CONTEXT = 5;

    /// The page with its places; where none reaches the threshold alone, the most probable one, if it is
    /// there at all.
    PageHit on(PageRead page) {
        List<Spot> all =
                new Finding(masses.of(page.words().stream().map(PageWord::slot).toList())).spots(sought, 0);
        List<Spot> shown = all.stream()
                .filter(spot -> spot.probability() >= least)
                .limit(most)
                .toList();
        if (shown.isEmpty() && !all.isEmpty()) {
            shown = List.of(all.stream()
                    .reduce((one, other) -> other.probability() > one.probability() ? other : one)
                    .get());
        }
        return new PageHit(
                page,
                Finding.expected(all),
                shown.stream().map(spot -> spot(page, spot)).toList());
    }

    private static PageSpot spot(PageRead page, Spot spot) {
        return new PageSpot(
                spot.first(),
                spot.last(),
                spot.probability(),
                words(page, spot.first(), spot.last() + 1),
                words(page, Math.max(0, spot.first() - CONTEXT), spot.first()),
                words(page, spot.last() + 1, Math.min(page.words().size(), spot.last() + 1 + CONTEXT)));
    }

    private static String words(PageRead page, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> page.words().get(i).slot().readings().stream()
                        .findFirst()
                        .map(Reading::text)
                        .orElse("…"))
                .collect(Collectors.joining(" "));
    }
}
