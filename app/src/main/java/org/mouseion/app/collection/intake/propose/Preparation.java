package org.mouseion.app.collection.intake.propose;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mouseion.app.collection.intake.mapping.Mapping;
import org.mouseion.app.collection.intake.mapping.Mappings;
import org.mouseion.app.collection.intake.mapping.Recognition;
import org.mouseion.formats.records.RawRecord;
import org.mouseion.formats.records.ReadOverrides;
import org.mouseion.formats.records.RecordFiles;
import org.mouseion.formats.records.RecordOutcome;
import org.mouseion.formats.records.RecordSource;
import org.mouseion.formats.records.SourceShape;
import org.mouseion.formats.records.UnreadableRecord;
import org.springframework.stereotype.Component;

/// Looks at a file before anything is imported: its kind, its shape, a sample, and the mapping that is known for it or
/// proposed.
@Component
public class Preparation {

    /// Records looked at: enough to see lists and rare columns, few enough to answer at once.
    private static final int SAMPLE = 200;

    private final Mappings mappings;

    Preparation(Mappings mappings) {
        this.mappings = mappings;
    }

    /// What was seen.
    ///
    /// @param refusal why the file cannot be read at all, where it cannot
    /// @param recognised the known mapping that the file is for
    /// @param proposal what is proposed for it in any case
    public record Seen(
            SourceShape shape,
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
            return recognised.map(Recognition::mapping).orElse(proposal.mapping());
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
                    sample,
                    refusal,
                    Recognition.find(mappings.list(), source.shape(), sample),
                    Proposer.propose(sample, fileName));
        }
    }
}
