package org.mouseion.app.collection.intake.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Texts;

/// How the records of one kind of file become ours. A document, saved under its name; shipped ones are resources.
///
/// @param name letters, digits and hyphens
/// @param version grows when a person changes it; part of every fingerprint
/// @param title what people read
/// @param record what one record is about
/// @param source the key of the source where nobody says another
/// @param language BCP 47 tag of its texts, `und` where nobody knows
/// @param id the record's own identifier
/// @param of only for a HAPPENING: the identifier of the work it happened to
/// @param shape how such a file is recognised, null for one that never is
public record Mapping(
        String name,
        int version,
        Texts title,
        RecordKind record,
        String source,
        String language,
        Value id,
        @Nullable Value of,
        @Nullable Shape shape,
        List<Rule> rules) {

    /// Paths that such a file has.
    ///
    /// @param paths paths of the records, or headings
    /// @param atLeast the share of them that must be there, in (0, 1]
    public record Shape(List<String> paths, double atLeast) {
        public Shape {
            paths = List.copyOf(paths);
            if (paths.isEmpty() || !(atLeast > 0 && atLeast <= 1)) {
                throw new IllegalArgumentException(
                        "A shape names paths and the share in (0, 1] that must be there, but " + "got " + paths.size()
                                + " paths and " + atLeast);
            }
        }
    }

    public Mapping {
        rules = List.copyOf(rules);
        if (!name.matches("[a-z0-9][a-z0-9-]{0,79}") || !source.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            throw new IllegalArgumentException("A mapping and its source are named in lower-case letters, digits and "
                    + "hyphens, but got '" + name + "' and '" + source + "'");
        }
        if (record == RecordKind.HAPPENING && of == null) {
            throw new IllegalArgumentException(
                    "The mapping '" + name + "' is of happenings: it must say in 'of' which " + "work each belongs to");
        }
        for (Rule rule : rules) {
            if (!Target.of(record).contains(rule.to())) {
                throw new IllegalArgumentException("The mapping '" + name + "' is of a " + record.word()
                        + ", which has no '" + rule.to().word() + "'");
            }
        }
    }

    public Mapping withRules(List<Rule> changed) {
        return new Mapping(name, version, title, record, source, language, id, of, shape, changed);
    }

    public Mapping withSource(String key) {
        return new Mapping(name, version, title, record, key, language, id, of, shape, rules);
    }

    public Mapping withLanguage(String tag) {
        return new Mapping(name, version, title, record, source, tag, id, of, shape, rules);
    }

    public Mapping named(String newName, int newVersion) {
        return new Mapping(newName, newVersion, title, record, source, language, id, of, shape, rules);
    }
}
