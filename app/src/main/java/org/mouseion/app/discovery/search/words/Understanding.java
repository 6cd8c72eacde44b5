package org.mouseion.app.discovery.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a line was taken to mean.
///
/// @param parts what is asked for, in the order typed
/// @param excluded what must not be there, as folded words
/// @param inOrder every folded word of the line outside quotes and exclusions, stop words included: stop words help the
/// order of results and are required of none
/// @param numbers inventory numbers the line may name, folded
public record Understanding(List<Part> parts, List<List<String>> excluded, List<String> inOrder, List<String> numbers) {

    public Understanding {
        parts = List.copyOf(parts);
        excluded = List.copyOf(excluded);
        inOrder = List.copyOf(inOrder);
        numbers = List.copyOf(numbers);
    }

    public boolean isEmpty() {
        return parts.isEmpty() && excluded.isEmpty();
    }

    /// Every folded word that is asked for as a word.
    public List<String> words() {
        return parts.stream()
                .flatMap(part -> switch (part) {
                    case Part.Years years -> years.literally() ? years.words().stream() : Stream.<String>of();
                    case Part.Word(String word, var concepts) -> Stream.of(word);
                    case Part.Name(var words, var concepts) -> words.stream();
                    case Part.Phrase(var words) -> words.stream();
                })
                .toList();
    }

    /// Without the part at `index`.
    public Understanding without(int index) {
        List<Part> fewer = new ArrayList<>(parts);
        fewer.remove(index);
        return new Understanding(fewer, excluded, inOrder, List.of());
    }
}
