package org.mouseion.app.discovery.guide.selection;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// The words of texts and their stems, remembered: the same lines are weighed for question after question. Safe for use
/// by many threads.
final class KnownForms {

    /// Words and stems remembered before starting afresh; some 15 MB.
    private static final int REMEMBERED = 250_000;

    private final Map<String, Set<String>> byText = new ConcurrentHashMap<>();
    private final AtomicInteger remembered = new AtomicInteger();

    /// @param read used where the text was not met before
    Set<String> of(String text, Function<String, Set<String>> read) {
        Set<String> there = byText.get(text);
        if (there != null) {
            return there;
        }
        Set<String> forms = Set.copyOf(read.apply(text));
        if (remembered.addAndGet(forms.size()) > REMEMBERED) {
            byText.clear();
            remembered.set(forms.size());
        }
        byText.put(text, forms);
        return forms;
    }
}
