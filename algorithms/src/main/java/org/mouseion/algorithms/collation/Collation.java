package org.mouseion.algorithms.collation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Several transcriptions of the same line, laid into one row of places.
///
/// As in ROVER, the first transcription is the row; each other is aligned with what the row holds so far, where a word
/// costs nothing if somebody reads it there already. The order of readers can change the row where they differ much.
///
/// @param readers how many transcriptions there are
/// @param places  in order
public record Collation(int readers, List<Place> places) {

    /// One place of the line.
    ///
    /// @param readings by text, who reads it (numbers of readers, from 0); the empty text is nothing
    public record Place(Map<String, List<Integer>> readings) {

        public Place {
            Map<String, List<Integer>> copy = new LinkedHashMap<>();
            readings.forEach((text, who) -> copy.put(text, List.copyOf(who)));
            readings = Collections.unmodifiableMap(copy);
        }

        /// Whether all read the same.
        public boolean isAgreed() {
            return readings.size() == 1;
        }

        /// What most read; of those that are read alike often, what the first reader of them reads.
        public String vote() {
            return readings.entrySet().stream()
                    .min(Comparator.<Map.Entry<String, List<Integer>>>comparingInt(
                                    entry -> -entry.getValue().size())
                            .thenComparing(entry -> new TreeSet<>(entry.getValue()).first()))
                    .map(Map.Entry::getKey)
                    .orElse("");
        }
    }

    public Collation {
        places = List.copyOf(places);
    }

    /// @param transcriptions of one line, at least one; words are parted by spaces, letters composed (NFC)
    public static Collation of(List<String> transcriptions) {
        if (transcriptions.isEmpty()) {
            throw new IllegalArgumentException("Nothing to collate. One transcription is enough.");
        }
        List<Map<String, List<Integer>>> row = new ArrayList<>();
        for (int reader = 0; reader < transcriptions.size(); reader++) {
            row = with(row, ErrorRates.words(ErrorRates.plain(transcriptions.get(reader))), reader);
        }
        return new Collation(transcriptions.size(), row.stream().map(Place::new).toList());
    }

    private static List<Map<String, List<Integer>>> with(
            List<Map<String, List<Integer>>> row, List<String> words, int reader) {
        Alignment alignment =
                Alignment.of(row.size(), words.size(), (i, j) -> row.get(i).containsKey(words.get(j)));
        List<Map<String, List<Integer>>> longer = new ArrayList<>();
        for (Alignment.Step step : alignment.steps()) {
            Map<String, List<Integer>> place = new LinkedHashMap<>();
            if (step.kind() == Alignment.Kind.PUT_IN) {
                if (reader > 0) {
                    List<Integer> silent = new ArrayList<>();
                    for (int before = 0; before < reader; before++) {
                        silent.add(before);
                    }
                    place.put("", silent);
                }
            } else {
                row.get(step.one()).forEach((text, who) -> place.put(text, new ArrayList<>(who)));
            }
            String said = step.kind() == Alignment.Kind.LEFT_OUT ? "" : words.get(step.other());
            place.computeIfAbsent(said, unknown -> new ArrayList<>()).add(reader);
            longer.add(place);
        }
        return longer;
    }

    /// What most readers read, place by place.
    public String vote() {
        return String.join(
                " ",
                places.stream().map(Place::vote).filter(word -> !word.isEmpty()).toList());
    }

    /// Places on which all agree, of all places; 1 for a line on which nobody reads anything.
    public double agreement() {
        return places.isEmpty()
                ? 1
                : (double) places.stream().filter(Place::isAgreed).count() / places.size();
    }
}
