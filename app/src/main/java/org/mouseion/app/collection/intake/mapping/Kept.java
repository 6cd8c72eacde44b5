package org.mouseion.app.collection.intake.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mouseion.formats.records.RawRecord;

/// The promise that no value is lost.
///
/// A value of the record counts as found where a rule that reads its path wrote it into the facts, whole or as a word
/// of its own within a longer text ("1762" in "1762–1787", but not "7" in "1762"). Everything else is kept under its
/// path, word for word, with all its neighbours under that path, so that lists stay parallel. White space around a
/// value
/// is not part of it.
final class Kept {

    /// A file has a few hundred paths; a tree without end would have more.
    private static final int MOST_KNOWN = 20_000;

    private final List<Rule> rules;
    private final List<Set<String>> taken;
    private final Map<String, int[]> known = new ConcurrentHashMap<>();

    Kept(List<Rule> rules) {
        this.rules = rules;
        this.taken = rules.stream().map(Rule::paths).toList();
    }

    /// @param written what each rule wrote into the facts, in the order of the rules
    Map<String, List<String>> of(RawRecord record, List<List<String>> written) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        record.flatten().forEach((path, values) -> {
            if (!allFound(values, rulesOf(path), written)) {
                List<String> texts = values.stream()
                        .map(String::strip)
                        .filter(v -> !v.isEmpty())
                        .toList();
                if (!texts.isEmpty()) {
                    kept.put(path, texts);
                }
            }
        });
        return kept;
    }

    private static boolean allFound(List<String> values, int[] by, List<List<String>> written) {
        for (String value : values) {
            String text = value.strip();
            if (!text.isEmpty() && !found(text, by, written)) {
                return false;
            }
        }
        return true;
    }

    private static boolean found(String text, int[] by, List<List<String>> written) {
        for (int rule : by) {
            for (String said : written.get(rule)) {
                if (holds(said, text)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether `text` stands in `said`, whole or between two characters that belong to no word.
    static boolean holds(String said, String text) {
        int length = text.length();
        if (said.length() == length) {
            return said.equals(text);
        }
        for (int at = said.indexOf(text); at >= 0; at = said.indexOf(text, at + 1)) {
            boolean opens = at == 0 || !Character.isLetterOrDigit(said.codePointBefore(at));
            boolean closes = at + length == said.length() || !Character.isLetterOrDigit(said.codePointAt(at + length));
            if (opens && closes) {
                return true;
            }
        }
        return false;
    }

    private int[] rulesOf(String path) {
        int[] cached = known.get(path);
        if (cached != null) {
            return cached;
        }
        List<Integer> by = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            Rule.Tree tree = rule.tree();
            if (rule.to() != Target.FROM_SOURCE && (taken.get(i).contains(path) || tree != null && tree.takes(path))) {
                by.add(i);
            }
        }
        int[] found = by.stream().mapToInt(Integer::intValue).toArray();
        if (known.size() < MOST_KNOWN) {
            known.put(path, found);
        }
        return found;
    }
}
