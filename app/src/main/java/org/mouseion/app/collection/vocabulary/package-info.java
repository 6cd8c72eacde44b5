/// The vocabulary: every concept the house knows, in the terms of SKOS (W3C Recommendation, 18 August 2009).
///
/// The tables hold each concept as one JSON text and its earlier versions ([ConceptRows]). Questions are answered from
/// memory: a [Snapshot] never changes; after a change [PostgresVocabulary] makes the next one from what is newer than
/// the last. A label is found without regard to case, accents and plural marks ([PluralMarks]).
///
/// Concepts come from a vocabulary file or from a source's own list of terms ([ConceptTaking]). A person may change
/// them on the desk ([ConceptEditing]); what a person has changed no file overwrites.
///
/// Relations are kept by address, as SKOS has them, so that a concept may point to one that comes later. Only *broader*
/// is kept: *narrower* is its mirror.
@NullMarked
package org.mouseion.app.collection.vocabulary;

import org.jspecify.annotations.NullMarked;
