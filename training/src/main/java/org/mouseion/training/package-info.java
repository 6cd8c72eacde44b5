/// Makes the vectors of four languages from open data: multilingual knowledge distillation (Reimers and Gurevych 2020,
/// "Making Monolingual Sentence Embeddings Multilingual using Knowledge Distillation") with a *linear* student.
///
/// An English sentence model, the teacher, says where an English sentence lies. The student learns to put every
/// translation of the sentence at the same place, by one vector a word: a text is the weighted mean of its words.
/// Because that is linear, fitting is no descent but one large, sparse least-squares problem with one best answer.
///
/// 1. `sources`: parallel texts and word lists become rows (language, English, text); licences decide what may ship.
/// 2. `teacher`: each English text's vector, centred and reduced by principal components.
/// 3. `fit`: rows as sparse vectors of words, words as sparse vectors of letter groups, ridge regression by conjugate
///    gradients.
/// 4. `evaluate`: what was held out, beside BM25 in the same run.
///
/// Start with [org.mouseion.training.TrainVectors].
@NullMarked
package org.mouseion.training;

import org.jspecify.annotations.NullMarked;
