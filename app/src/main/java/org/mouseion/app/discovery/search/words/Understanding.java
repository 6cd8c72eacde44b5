package org.mouseion.app.discovery.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a line was taken to mean.
///
/// @param parts what is asked for, in the order typed
/// @param excluded what must not be there, as folded words
/// @param line what was typed
public record Understanding(List<Part> parts, List<List<String>> excluded, Line line) {

    public Understanding {
        parts = List.copyOf(parts);
        excluded = List.copyOf(excluded);
    }

    public boolean isEmpty() {
        return parts.isEmpty() && excluded.isEmpty();
    }

    /// Every folded word that is asked for as a word.
    public List<String> words() {
        return parts.stream()
                .flatMap(part -> switch (part) {
                    case Part.Years years -> years.literally() ? years.words().stream() : Stream.<String>of();
                    case Part.Word word -> Stream.of(word.word());
                    case Part.Name name -> name.words().stream();
                    case Part.Phrase(var words) -> words.stream();
                })
                .toList();
    }

    /// Without the part at `index`.
    public Understanding without(int index) {
        List<Part> fewer = new ArrayList<>(parts);
        fewer.remove(index);
        return new Understanding(fewer, excluded, line.withoutNumbers());
    }

    /// The words alone: no year is asked for any more.
    public Understanding withoutYears() {
        return new Understanding(
                parts.stream().filter(part -> !(part instanceof Part.Years)).toList(), excluded, line);
    }

    /// Whether both years and something else are asked for.
    public boolean mixesYears() {
        long years = parts.stream().filter(part -> part instanceof Part.Years).count();
        return years > 0 && years < parts.size();
    }
}
