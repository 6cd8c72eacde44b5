package org.mouseion.formats.skos;

import java.util.Map;

/// A place where a SKOS file could not be read.
///
/// @param line   from 1; 0 where the file as a whole is meant
/// @param column from 1; 0 where unknown
/// @param code   `invalid-rdf` (reading went on where the syntax allows it: N-Triples alone), `remote-context` (JSON-LD
///               that leans on a context elsewhere), `entity-bomb` (XML whose short names unfold without end),
///               `external-entity` (XML that asks for another file; nothing is fetched and nothing of it is read),
/// `too-many-concepts`, `line-too-long`, `empty-file`, or a code of
///               [org.mouseion.formats.records.ReadFault] about the packing
/// @param args   the facts that the translated sentence needs, by name
/// @param detail the parser's own words, in English
public record UnreadableSkos(long line, long column, String code, Map<String, String> args, String detail)
        implements SkosOutcome {

    public UnreadableSkos {
        args = Map.copyOf(args);
    }
}
