package org.mouseion.app.collection.intake.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mouseion.app.collection.intake.mapping.Mapper;
import org.mouseion.app.collection.intake.mapping.Mapping;
import org.mouseion.app.collection.intake.mapping.Mappings;
import org.mouseion.app.collection.intake.mapping.Readings;
import org.mouseion.app.collection.intake.mapping.Rule;
import org.mouseion.app.collection.intake.propose.Column;
import org.mouseion.app.collection.intake.propose.Preparation;
import org.mouseion.app.collection.intake.propose.Proposed;
import org.mouseion.app.collection.intake.run.Plan;
import org.mouseion.app.platform.FileStore;
import org.mouseion.formats.records.RawRecord;
import org.springframework.stereotype.Component;

/// Lays out an import that is being prepared.
@Component
class IntakeDesk {

    private final Preparation preparation;
    private final FileStore files;
    private final Mappings mappings;
    private final Previews previews;
    private final Readings readings;

    IntakeDesk(Preparation preparation, FileStore files, Mappings mappings, Previews previews, Readings readings) {
        this.preparation = preparation;
        this.files = files;
        this.mappings = mappings;
        this.previews = previews;
        this.readings = readings;
    }

    Preparation.Seen look(Plan plan) throws IOException {
        return preparation.look(files.get(plan.file()), plan.fileName(), plan.reading());
    }

    Prepared lay(Plan plan, Locale locale) throws IOException {
        Preparation.Seen seen = look(plan);
        Mapping mapping = plan.mapping();
        List<Column> columns = seen.columns();
        String id = mapping.id().from().isEmpty() ? "" : mapping.id().from().getFirst();
        return new Prepared(
                plan,
                seen,
                lines(mapping, columns, seen.proposal().lines()),
                MappingForm.offered(mapping.record()),
                columns.stream().map(Column::path).toList(),
                mappings.list(),
                id,
                isUnfit(mapping, seen.sample()),
                preview(mapping, seen, locale));
    }

    List<PreviewLabel> preview(Mapping mapping, Preparation.Seen seen, Locale locale) {
        return previews.of(mapping, seen.sample(), locale);
    }

    private static List<ColumnLine> lines(Mapping mapping, List<Column> columns, List<Proposed> proposed) {
        Map<String, String> destinations = MappingForm.destinations(mapping);
        Map<String, Proposed> reasons = new HashMap<>();
        proposed.forEach(line -> reasons.put(line.column().path(), line));
        List<ColumnLine> lines = new ArrayList<>();
        for (Column column : columns) {
            String becomes = destinations.getOrDefault(column.path(), MappingForm.KEEP);
            Proposed why = reasons.get(column.path());
            Proposed held = why != null && MappingForm.wordOf(why.rule()).equals(becomes) ? why : null;
            lines.add(new ColumnLine(
                    column.path(),
                    column.examples(3),
                    becomes,
                    MappingForm.separatorOf(mapping.rules(), column.path()),
                    column.records() == 0 ? 0 : 100 * column.filled() / column.records(),
                    held == null ? null : held.reason(),
                    held != null ? held.confidence() : becomes.isEmpty() ? 0 : 1,
                    isClever(mapping, column.path())));
        }
        return lines;
    }

    private static boolean isClever(Mapping mapping, String path) {
        return mapping.rules().stream()
                .filter(rule -> rule.paths().contains(path))
                .anyMatch(IntakeDesk::isClever);
    }

    private static boolean isClever(Rule rule) {
        return rule.each() != null
                || rule.value().template() != null
                || rule.value().or() != null
                || rule.paths().size() > 1
                || rule.value().steps().size() > 1;
    }

    private boolean isUnfit(Mapping mapping, List<RawRecord> sample) {
        Mapper mapper = new Mapper(mapping, readings);
        Set<String> met = new HashSet<>();
        return sample.stream().map(mapper::idOf).anyMatch(id -> id.isEmpty() || !met.add(id));
    }
}
