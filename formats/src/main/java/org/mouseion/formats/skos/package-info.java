/// Thesauri in SKOS (W3C Recommendation, 18 August 2009): Turtle, N-Triples, RDF/XML and JSON-LD in, Turtle out.
///
/// [org.mouseion.formats.skos.SkosFiles] recognises the syntax by content and hands out one
/// [org.mouseion.formats.skos.SkosOutcome] after another: a concept, a scheme, or what could not be read and on which
/// line. RDF lets the statements about one concept lie anywhere in a file, so concepts are gathered while the parser
/// runs and given out when it ends. [org.mouseion.formats.skos.SkosTurtle] writes them back; reading what was written
/// gives the same concepts.
///
/// The syntaxes are read by Eclipse RDF4J Rio and, for JSON-LD, by Titanium. Nothing is ever fetched: no remote
/// context, no external entity. Labels of SKOS-XL are read as plain labels. Collections and what is not SKOS are left.
@NullMarked
package org.mouseion.formats.skos;

import org.jspecify.annotations.NullMarked;
