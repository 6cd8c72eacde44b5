/// One space for French, English, Dutch and Spanish in which a text is the weighted mean of its words' vectors: *static
/// embeddings*. No neural network runs; a text of ten words costs ten look-ups.
///
/// * [org.mouseion.engines.vectors.Words] cuts a text into words.
/// * [org.mouseion.engines.vectors.VectorModel] is the model, one memory-mapped file: words, their weighted vectors,
/// and
///   vectors of letter groups for words it has never seen (Bojanowski et al. 2017, "Enriching Word Vectors with Subword
///   Information").
/// * [org.mouseion.engines.vectors.Lookup] says which rows of the model stand for a word: its own, those of the parts
/// of
///   a Dutch compound, that of a Spanish verb without its pronouns, or those of its letter groups.
/// * [org.mouseion.engines.vectors.StaticEmbedder] adds them up. Frequent words weigh little (Arora, Liang, Ma 2017, "A
///   Simple but Tough-to-Beat Baseline for Sentence Embeddings"); the weights lie in the rows already.
/// * Since everything is a sum, a score is one too: [org.mouseion.engines.api.Match] names the pairs of words that
///   made it.
/// * What a sum hides, `StaticEmbedder.wordByWord` finds: each word of a query looks for the nearest word of a text. It
///   is for putting the first hundred found in their order.
///
/// [org.mouseion.engines.vectors.ModelWriter] writes what the module `training` has fitted. Start with
/// `StaticEmbedder`.
@NullMarked
package org.mouseion.engines.vectors;

import org.jspecify.annotations.NullMarked;
