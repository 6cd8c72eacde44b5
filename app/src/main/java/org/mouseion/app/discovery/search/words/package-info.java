/// What a visitor's words mean.
///
/// [Typed] cuts the line into words, quoted phrases and exclusions, nothing more. [QueryReader] then looks for what the
/// words name: years and periods ([YearReader]), and concepts of the vocabulary in any language; the rest stay words.
/// The outcome is an [Understanding]: a list of [Part]s, each of which a work must answer to.
@NullMarked
package org.mouseion.app.discovery.search.words;

import org.jspecify.annotations.NullMarked;
