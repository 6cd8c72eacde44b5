package org.mouseion.app.discovery.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Every way to choose one candidate for each word, those with the best candidates first.
final class Choices {

    private Choices() {}

    private record Ranked(Map<String, String> choice, int rank) {}

    static List<Map<String, String>> of(Map<String, List<String>> candidates, int most) {
        List<Ranked> all = List.of(new Ranked(Map.of(), 0));
        for (Map.Entry<String, List<String>> word : candidates.entrySet()) {
            List<Ranked> longer = new ArrayList<>();
            for (Ranked so : all) {
                for (int i = 0; i < word.getValue().size(); i++) {
                    Map<String, String> choice = new LinkedHashMap<>(so.choice());
                    choice.put(word.getKey(), word.getValue().get(i));
                    longer.add(new Ranked(choice, so.rank() + i));
                }
            }
            longer.sort(Comparator.comparingInt(Ranked::rank));
            all = longer.subList(0, Math.min(most, longer.size()));
        }
        return all.stream().map(Ranked::choice).toList();
    }
}
