package org.mouseion.app.discovery.guide.facts;

/// Whether words of a record may stand in the house's mouth.
@FunctionalInterface
interface MayQuote {

    /// @param record number or name by which the desk finds it
    /// @param field key of its name: `description`, `about`
    boolean mayQuote(String text, String record, String field);
}
