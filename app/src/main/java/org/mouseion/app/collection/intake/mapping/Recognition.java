package org.mouseion.app.collection.intake.mapping;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mouseion.formats.records.RawRecord;
import org.mouseion.formats.records.SourceShape;

/// Which known mapping a file is for, by its paths alone.
///
/// @param score share of the shape's paths that the file has, in [0, 1]
public record Recognition(Mapping mapping, double score) {

    /// The mapping whose shape the file has; the one with the most paths where there are several.
    public static Optional<Recognition> find(Collection<Mapping> mappings, SourceShape shape, List<RawRecord> sample) {
        Set<String> paths = pathsOf(shape, sample);
        return mappings.stream()
                .flatMap(mapping -> of(mapping, paths).stream())
                .max(Comparator.comparingDouble(Recognition::weight));
    }

    /// Every path of the headings and of the sample.
    public static Set<String> pathsOf(SourceShape shape, List<RawRecord> sample) {
        Set<String> paths = new HashSet<>(shape.headings());
        sample.forEach(record -> paths.addAll(record.paths()));
        return paths;
    }

    private static Optional<Recognition> of(Mapping mapping, Set<String> paths) {
        Mapping.Shape shape = mapping.shape();
        if (shape == null) {
            return Optional.empty();
        }
        double score = (double) shape.paths().stream().filter(paths::contains).count()
                / shape.paths().size();
        return score >= shape.atLeast() ? Optional.of(new Recognition(mapping, score)) : Optional.empty();
    }

    private double weight() {
        Mapping.Shape shape = mapping.shape();
        return shape == null ? 0 : score * shape.paths().size();
    }
}
