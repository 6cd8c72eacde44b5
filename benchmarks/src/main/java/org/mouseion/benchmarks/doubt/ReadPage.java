package org.mouseion.benchmarks.doubt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mouseion.algorithms.doubt.Keys;
import org.mouseion.algorithms.doubt.Slot;

/// A page as it is written and as a machine read it.
///
/// @param written the keys of each line
/// @param slots of the whole page
/// @param lines for each slot the line of `written` it stands in, which a machine may have cut otherwise
record ReadPage(List<List<String>> written, List<Slot> slots, List<Integer> lines) {

    ReadPage {
        written = List.copyOf(written);
        slots = List.copyOf(slots);
        lines = List.copyOf(lines);
        if (slots.size() != lines.size()) {
            throw new IllegalArgumentException(
                    "Each slot stands in a line, but there are " + slots.size() + " and " + lines.size() + ".");
        }
    }

    static ReadPage of(Transcribed page, NoisyReader reader) {
        List<List<String>> written = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        for (List<String> line : page.lines()) {
            slots.addAll(reader.read(line, written.size()));
            written.add(line.stream().map(Keys::of).toList());
        }
        return new ReadPage(written, slots, slots.stream().map(Slot::line).toList());
    }

    /// What a machine read that cuts lines and words as it sees them.
    static ReadPage of(Transcribed page, List<Slot> slots) {
        List<List<String>> written = page.lines().stream()
                .map(line -> line.stream().map(Keys::of).toList())
                .toList();
        return new ReadPage(written, slots, WrittenLines.of(written, slots));
    }

    /// What is asked: every word of the lines, of two letters or more.
    static Set<String> queries(List<ReadPage> pages) {
        Set<String> queries = new HashSet<>();
        for (ReadPage page : pages) {
            page.written()
                    .forEach(line ->
                            line.stream().filter(key -> key.length() >= 2).forEach(queries::add));
        }
        return queries;
    }

    /// The keys of all readings.
    static Set<String> keys(List<ReadPage> pages) {
        Set<String> keys = new HashSet<>();
        for (ReadPage page : pages) {
            for (Slot slot : page.slots()) {
                slot.readings().forEach(reading -> keys.add(Keys.of(reading.text())));
            }
        }
        return keys;
    }
}
