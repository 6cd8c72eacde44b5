package org.mouseion.app.collection.intake.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Texts;

/// What one rule wrote into the facts, noted for [Kept] while it is written.
final class Said {

    private final List<String> texts = new ArrayList<>(4);

    List<String> texts() {
        return texts;
    }

    String note(String text) {
        if (!text.isEmpty()) {
            texts.add(text);
        }
        return text;
    }

    @Nullable
    String noteOrNull(@Nullable String text) {
        if (text != null) {
            note(text);
        }
        return text;
    }

    /// Puts several texts of one language together, or adds a language to what another rule wrote. A second text in a
    /// language that has one is written only where `join` says how.
    Texts into(Texts so, String tag, List<String> more, @Nullable String join) {
        if (more.isEmpty()) {
            return so;
        }
        String text = join == null ? more.getFirst() : String.join(join, more);
        String before = so.byTag().get(tag);
        if (before != null && join == null) {
            return so;
        }
        note(text);
        if (so.isEmpty()) {
            return Texts.of(tag, text);
        }
        Map<String, String> all = new LinkedHashMap<>(so.byTag());
        all.put(tag, before == null || before.equals(text) ? text : before + join + text);
        return new Texts(all);
    }
}
