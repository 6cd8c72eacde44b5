package org.mouseion.benchmarks.judgements;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something a visitor types.
///
/// @param group `title`, `maker-subject`, `number`, `misspelt`, `name`, `period`, `topic` or `across`
/// @param filters what is chosen beside the words, for example `from` and `to`
/// @param topic the topic whose rules judge it, or null where somebody has one work in mind
/// @param why what makes it worth asking
public record JudgedQuery(
        String id,
        String group,
        Locale language,
        String words,
        Map<String, String> filters,
        @Nullable String topic,
        String why) {

    public JudgedQuery {
        filters = Map.copyOf(filters);
    }
}
