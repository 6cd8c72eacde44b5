package org.mouseion.benchmarks.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.mouseion.algorithms.doubt.CommonWords;
import org.mouseion.algorithms.doubt.Confusions;
import org.mouseion.algorithms.doubt.Keys;
import org.mouseion.algorithms.doubt.Neighbours;
import org.mouseion.algorithms.doubt.Plausibility;
import org.mouseion.algorithms.doubt.Reading;
import org.mouseion.algorithms.doubt.Slot;

/// Learns from pages whose text is known what readers mistake, and how plausible a mistake is.
final class Tuning {

    private final List<ReadPage> pages;
    private final CommonWords common;

    Tuning(List<ReadPage> pages, CommonWords common) {
        this.pages = pages;
        this.common = common;
    }

    /// A place with what is written there.
    private record Known(String written, Slot slot) {}

    private List<Known> known() {
        List<Known> known = new ArrayList<>();
        for (ReadPage page : pages) {
            for (int line = 0; line < page.written().size(); line++) {
                int number = line;
                List<Slot> slots = IntStream.range(0, page.slots().size())
                        .filter(at -> page.lines().get(at) == number)
                        .mapToObj(page.slots()::get)
                        .filter(slot -> !slot.readings().isEmpty())
                        .toList();
                List<String> read = slots.stream()
                        .map(slot -> Keys.of(slot.readings().getFirst().text()))
                        .toList();
                for (int[] pair : WordPairs.align(page.written().get(line), read)) {
                    known.add(new Known(page.written().get(line).get(pair[0]), slots.get(pair[1])));
                }
            }
        }
        return known;
    }

    Confusions confusions() {
        return Confusions.learn(known().stream()
                .map(each -> new Confusions.Pair(
                        each.written(),
                        Keys.of(each.slot().readings().getFirst().text())))
                .toList());
    }

    /// Fits the logistic regression on the places where no reading is right: which of the words that are
    /// asked came out as these readings.
    Plausibility plausibility(Confusions confusions) {
        Set<String> queries = ReadPage.queries(pages);
        Neighbours near = Method.near(queries);
        LogisticFit fit = new LogisticFit(4);
        for (Known place : known()) {
            List<Reading> readings = place.slot().readings();
            if (readings.stream().anyMatch(reading -> Keys.of(reading.text()).equals(place.written()))) {
                continue;
            }
            double all = readings.stream().mapToDouble(Reading::probability).sum();
            for (Reading reading : readings) {
                String key = Keys.of(reading.text());
                for (String query : near.near(key, 2)) {
                    double cost = confusions.cost(query, key, Plausibility.MOST_COST);
                    if (!query.equals(key) && cost <= Plausibility.MOST_COST) {
                        double[] signs = {1, cost, Math.min(12, query.length()), common.has(key) ? 1 : 0};
                        fit.add(signs, query.equals(place.written()), reading.probability() / all);
                    }
                }
            }
        }
        double[] weights = fit.weights();
        return new Plausibility(weights[0], weights[1], weights[2], weights[3]);
    }
}
