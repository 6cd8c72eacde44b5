package org.mouseion.benchmarks.judgements;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// Something a visitor types.
///
/// @param group `title`, `maker-subject`, `number`, `misspelt`, `name`, `period`, `topic` or `across`; of the
///     queries between languages, those of the words and of the records: `fr-en`
/// @param filters what is chosen beside the words: `from` and `to` are years, `source` is a collection
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

    /// Weights are fitted on one half of the queries and reported on the other. Queries on one topic are in
    /// one half, whatever their language, so that nothing is learned from a translation.
    public Half half() {
        CRC32 sum = new CRC32();
        sum.update((topic == null ? id : topic).getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 2 == 0 ? Half.FIT : Half.REPORT;
    }
}
