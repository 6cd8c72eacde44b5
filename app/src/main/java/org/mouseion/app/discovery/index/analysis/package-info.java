/// From text to the words the index keeps, the same for a record and for what a visitor types.
///
/// [Folding] takes away what people leave out when they type: case, accents, ligatures, the curl of an
/// apostrophe. [WordScan] cuts the folded text into words and knows elisions ("l'église"), possessives,
/// hyphens and initials. [Stems] brings the forms of a word together in French, English, Dutch and Spanish:
/// [FrenchStem] and the others know what the stemmers of their language leave apart. [DutchCompounds] takes
/// compounds apart, [NameSpellings] writes names in other ways. [Analysis] is the way in.
///
/// All of it is done here and not by the search engine, which is handed words separated by spaces: so Lucene
/// on disk and a cluster index exactly the same words, and a test needs no engine. Stemmers: Jacques Savoy,
/// *Light stemming approaches for the French, Portuguese, German and Hungarian languages* (2006), for French
/// and Spanish; Robert Krovetz, *Viewing morphology as an inference process* (1993), for English; Snowball
/// for Dutch; as Lucene ships them.
@NullMarked
package org.mouseion.app.discovery.index.analysis;

import org.jspecify.annotations.NullMarked;
