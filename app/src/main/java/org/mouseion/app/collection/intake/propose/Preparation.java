package org.mouseion.app.collection.intake.propose;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.ai.Languages;
import org.mouseion.app.collection.intake.mapping.Mapping;
import org.mouseion.app.collection.intake.mapping.Mappings;
import org.mouseion.app.collection.intake.mapping.Recognition;
import org.mouseion.app.collection.intake.mapping.RecordKind;
import org.mouseion.formats.records.RawRecord;
import org.mouseion.formats.records.ReadOverrides;
import org.mouseion.formats.records.RecordFiles;
import org.mouseion.formats.records.RecordFormat;
import org.mouseion.formats.records.RecordOutcome;
import org.mouseion.formats.records.RecordSource;
import org.mouseion.formats.records.SourceShape;
import org.mouseion.formats.records.UnreadableRecord;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Looks at a file before anything is imported: its kind, its shape, a sample, and the mapping that is known for it or
/// proposed.
@Component
public class Preparation {

    /// Records looked at: enough to see lists and rare columns, few enough to answer at once.
    private static final int SAMPLE = 200;

    /// Characters of a source's key.
    private static final int LONGEST_KEY = 60;

    private final Mappings mappings;
    private final ObjectProvider<Languages> languages;

    Preparation(Mappings mappings, ObjectProvider<Languages> languages) {
        this.mappings = mappings;
        this.languages = languages;
    }

    /// What was seen.
    ///
    /// @param refusal why the file cannot be read at all, where it cannot
    /// @param language BCP 47 tag of what a finding aid is written in, as it says or as its titles sound
    /// @param recognised the known mapping that the file is for
    /// @param proposal what is proposed for it in any case
    public record Seen(
            SourceShape shape,
            Optional<String> language,
            List<RawRecord> sample,
            Optional<UnreadableRecord> refusal,
            Optional<Recognition> recognised,
            Proposal proposal) {

        public Seen {
            sample = List.copyOf(sample);
        }

        /// What the sample holds, path by path.
        public List<Column> columns() {
            return Column.of(sample).stream().filter(c -> !c.isEmpty()).toList();
        }

        /// The mapping to begin with.
        public Mapping mapping() {
            return fitted(recognised.map(Recognition::mapping).orElse(proposal.mapping()));
        }

        /// The mapping for this very file. A finding aid is a source of its own, or the next one would seem to have
        /// lost
        /// every level of this; and it says in which language it is written.
        public Mapping fitted(Mapping mapping) {
            if (shape.format() != RecordFormat.EAD || mapping.record() != RecordKind.WORK) {
                return mapping;
            }
            Mapping said = language.map(mapping::withLanguage).orElse(mapping);
            String key = sourceKey(shape.named());
            return key.isEmpty() ? said : said.withSource(key);
        }

        private static String sourceKey(@Nullable String named) {
            String plain = Normalizer.normalize(named == null ? "" : named, Normalizer.Form.NFKD)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("\\p{M}+", "")
                    .replaceAll("[^a-z0-9]+", "-")
                    .replaceAll("^-|-$", "");
            return plain.length() <= LONGEST_KEY ? plain : plain.substring(0, LONGEST_KEY);
        }
    }

    public Seen look(Path file, String fileName, ReadOverrides reading) throws IOException {
        try (RecordSource source = RecordFiles.open(file, reading)) {
            List<RawRecord> sample = new ArrayList<>();
            Optional<UnreadableRecord> refusal = source.findRefusal();
            boolean more = refusal.isEmpty();
            for (int seen = 0; more && sample.size() < SAMPLE && seen < SAMPLE * 2; seen++) {
                more = source.tryAdvance((RecordOutcome outcome) -> {
                    if (outcome instanceof RawRecord record) {
                        sample.add(record);
                    }
                });
            }
            return new Seen(
                    source.shape(),
                    language(source.shape(), sample),
                    sample,
                    refusal,
                    Recognition.find(mappings.list(), source.shape(), sample),
                    Proposer.propose(sample, fileName));
        }
    }

    /// A finding aid is written in one language, and half of them do not say which.
    private Optional<String> language(SourceShape shape, List<RawRecord> sample) {
        Languages detector = languages.getIfAvailable();
        if (shape.format() != RecordFormat.EAD || shape.language() != null || detector == null) {
            return Optional.ofNullable(shape.language());
        }
        StringBuilder titles = new StringBuilder();
        for (RawRecord record : sample) {
            for (String title : record.values("did.unittitle[].text")) {
                titles.append(title).append(". ");
            }
        }
        return detector.findLanguage(titles.toString());
    }
}
