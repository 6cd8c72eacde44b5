package org.mouseion.app.discovery.guide.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One pattern of a grammar, ready to be tried.
///
/// @param pattern over words, each followed by a space
/// @param slots names of the slots in it
record Rule(Intent intent, Pattern pattern, List<String> slots) {

    private static final String OTHER = "x";

    /// @param line the words of the turn, each followed by a space
    Optional<Reading> read(String line, Spoken spoken, String language) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, Spoken> found = new HashMap<>();
        int free = 0;
        List<String> skipped = new ArrayList<>();
        for (String slot : slots) {
            if (matcher.group(slot) != null) {
                int from = words(line, matcher.start(slot));
                int to = words(line, matcher.end(slot));
                free += to - from;
                found.put(slot, spoken.part(from, to));
            }
        }
        for (int i = 0; pattern.namedGroups().containsKey(OTHER + i); i++) {
            String passed = matcher.group(OTHER + i);
            if (passed != null && !passed.isBlank()) {
                skipped.addAll(List.of(passed.strip().split(" ")));
            }
        }
        int surety = spoken.words().size() - free - skipped.size();
        return Optional.of(new Reading(intent, found, surety, language, skipped));
    }

    private static int words(String line, int before) {
        int count = 0;
        for (int i = 0; i < before; i++) {
            if (line.charAt(i) == ' ') {
                count++;
            }
        }
        return count;
    }
}
