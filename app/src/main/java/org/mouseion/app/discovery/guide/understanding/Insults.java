package org.mouseion.app.discovery.guide.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Leaves insults out of what was said, clause by clause, so that the question beside them is answered.
public final class Insults {

    private static final Pattern CLAUSE = Pattern.compile("[^,;:.!?…¡¿\n]+[,;:.!?…]*");

    private final Map<String, Set<String>> words = new HashMap<>();

    public Insults() {
        for (String line : lines()) {
            int colon = line.indexOf(':');
            words.put(
                    line.substring(0, colon),
                    Set.of(line.substring(colon + 1).strip().split(" ")));
        }
    }

    /// What is left when clauses made of insults are gone; the same where there are none, empty where nothing is left.
    public Spoken without(Spoken spoken, String language) {
        StringBuilder left = new StringBuilder();
        boolean dropped = false;
        Matcher clauses = CLAUSE.matcher(spoken.text());
        while (clauses.find()) {
            if (isInsult(Spoken.of(clauses.group()).folded(), language)) {
                dropped = true;
            } else {
                left.append(clauses.group());
            }
        }
        if (!dropped) {
            return spoken;
        }
        boolean asks = spoken.text().endsWith("?") && !left.toString().endsWith("?");
        return Spoken.of(left.toString().replaceFirst("[,;: ]+$", "") + (asks ? "?" : ""));
    }

    private boolean isInsult(List<String> said, String language) {
        Set<String> insults = words.getOrDefault(language + " insult", Set.of());
        Set<String> around = words.getOrDefault(language + " around", Set.of());
        return said.stream().anyMatch(insults::contains)
                && said.stream().allMatch(word -> insults.contains(word) || around.contains(word));
    }

    private static List<String> lines() {
        try (InputStream in = Insults.class.getResourceAsStream("/discovery/guide/insults.txt")) {
            if (in == null) {
                throw new IllegalStateException("The list of insults is missing from the jar");
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
