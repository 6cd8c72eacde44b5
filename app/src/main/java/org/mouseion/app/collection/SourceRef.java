package org.mouseion.app.collection;

/// Where a record came from, and its name there: what makes a second import an update.
///
/// @param source key of the source, for example `tate`; letters, digits and hyphens
/// @param id the record's own identifier in that source, word for word
public record SourceRef(String source, String id) {
    public SourceRef {
        if (!source.matches("[a-z0-9][a-z0-9-]*") || id.isBlank()) {
            throw new IllegalArgumentException(
                    "A source is named in lower-case letters, digits and hyphens and its records have an id, but got '"
                            + source + "' / '" + id + "'. Maybe the mapping names no identifier column.");
        }
    }
}
