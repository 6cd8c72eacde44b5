package org.mouseion.app.knowledge;

import org.mouseion.app.collection.WorkId;

/// What something that was said or made rests on.
public sealed interface Ground {

    /// A whole source, as a translation of a page does.
    record OfSource(SourceId source) implements Ground {}

    record OfPassage(PassageId passage) implements Ground {}

    record OfStatement(StatementId statement) implements Ground {}

    /// A record of the catalogue.
    record OfWork(WorkId work) implements Ground {}

    /// Another derivative: a translation of an answer, the audio of a script.
    record OfDerivative(DerivativeId derivative) implements Ground {}
}
