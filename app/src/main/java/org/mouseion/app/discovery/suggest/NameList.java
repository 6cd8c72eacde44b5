package org.mouseion.app.discovery.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mouseion.app.discovery.index.analysis.Analysis;

/// Names by their words, sorted, so that those beginning with a few letters lie side by side.
///
/// A name answers when it has every typed word, the last one begun only. Where none does, one wrong letter is allowed
/// in one word from its fourth letter on.
final class NameList {

    static final NameList EMPTY = new NameList(List.of(), new Analysis());

    private static final int FORGIVING_FROM = 4;

    private final List<Named> names;
    private final Analysis analysis;
    private final String[] words;
    private final int[][] namesOfWord;

    NameList(List<Named> names, Analysis analysis) {
        this.names = List.copyOf(names);
        this.analysis = analysis;
        Map<String, Set<Integer>> byWord = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            for (String word : words(names.get(i))) {
                byWord.computeIfAbsent(word, w -> new TreeSet<>()).add(i);
            }
        }
        this.words = byWord.keySet().toArray(String[]::new);
        this.namesOfWord = byWord.values().stream()
                .map(of -> of.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private Set<String> words(Named named) {
        Set<String> all = new LinkedHashSet<>();
        named.all().forEach(text -> all.addAll(analysis.spellings(text)));
        return all;
    }

    List<Named> all() {
        return names;
    }

    int size() {
        return names.size();
    }

    /// Every name that answers to the folded words, in no particular order.
    List<Named> find(List<String> typed) {
        if (typed.isEmpty()) {
            return List.of();
        }
        BitSet exact = all(typed, false);
        return named(exact.isEmpty() ? all(typed, true) : exact);
    }

    private BitSet all(List<String> typed, boolean forgiving) {
        BitSet found = new BitSet(names.size());
        found.set(0, names.size());
        for (int i = 0; i < typed.size() && !found.isEmpty(); i++) {
            boolean last = i == typed.size() - 1;
            found.and(one(typed.get(i), last, forgiving));
        }
        return found;
    }

    private BitSet one(String typed, boolean begun, boolean forgiving) {
        BitSet found = new BitSet(names.size());
        int at = Arrays.binarySearch(words, typed);
        for (int w = at < 0 ? -at - 1 : at; w < words.length && words[w].startsWith(typed); w++) {
            if (begun || words[w].length() == typed.length()) {
                mark(found, w);
            }
        }
        if (forgiving && found.isEmpty() && typed.length() >= FORGIVING_FROM) {
            for (int w = 0; w < words.length; w++) {
                if (OneEdit.apart(typed, words[w], begun)) {
                    mark(found, w);
                }
            }
        }
        return found;
    }

    private void mark(BitSet found, int word) {
        for (int name : namesOfWord[word]) {
            found.set(name);
        }
    }

    private List<Named> named(BitSet found) {
        List<Named> list = new ArrayList<>();
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            list.add(names.get(i));
        }
        return list;
    }
}
