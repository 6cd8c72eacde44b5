package org.mouseion.app.discovery.search.words;

import java.util.List;
import java.util.Map;

/// What was typed, as it stands, beside what it was taken to mean.
///
/// @param inOrder every folded word outside quotes and exclusions, stop words included: stop words help the order of
/// results and are required of none
/// @param undated the same without the words that were read as years
/// @param numbers inventory numbers the line may hold, folded
/// @param whole the line as one inventory number, exactly as typed first; empty where it has no figure
/// @param accented words typed with their accents, by folded word
public record Line(
        List<String> inOrder,
        List<String> undated,
        List<String> numbers,
        List<String> whole,
        Map<String, String> accented) {

    public Line {
        inOrder = List.copyOf(inOrder);
        undated = List.copyOf(undated);
        numbers = List.copyOf(numbers);
        whole = List.copyOf(whole);
        accented = Map.copyOf(accented);
    }

    /// No longer a number: a part of it was left out.
    Line withoutNumbers() {
        return new Line(inOrder, undated, List.of(), List.of(), accented);
    }
}
