package org.mouseion.app.discovery.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The list of words and turns of phrase, as the file `words.txt` has them.
///
/// @param phrases that speak of a subject
/// @param self words with which people speak of themselves
/// @param frames turns of phrase in which those words say nothing of oneself: "show me"
record WordList(List<Phrase> phrases, Set<String> self, List<Phrase> frames) {

    static WordList read() {
        List<Phrase> phrases = new ArrayList<>();
        List<Phrase> frames = new ArrayList<>();
        Set<String> self = new HashSet<>();
        for (String line : lines()) {
            int colon = line.indexOf(':');
            List<String> head = List.of(line.substring(0, colon).strip().split(" "));
            for (String phrase : line.substring(colon + 1).split(",")) {
                List<String> words = List.of(phrase.strip().split(" "));
                switch (head.getFirst()) {
                    case "SELF" -> self.addAll(words);
                    case "FRAME" -> frames.add(new Phrase(Subject.COLONIAL, false, head.getLast(), words));
                    default ->
                        phrases.add(new Phrase(
                                Subject.valueOf(head.getFirst()), head.contains("own"), head.getLast(), words));
                }
            }
        }
        return new WordList(List.copyOf(phrases), Set.copyOf(self), List.copyOf(frames));
    }

    private static List<String> lines() {
        try (InputStream in = WordList.class.getResourceAsStream("words.txt")) {
            if (in == null) {
                throw new IllegalStateException("The word list of sensitive subjects is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
