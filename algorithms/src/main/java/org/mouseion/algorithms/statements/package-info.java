/// Whether a sentence can be said by itself, away from the text it stands in.
///
/// A sentence that begins with "It" or "Therefore" leans on the one before; a question asks and does not
/// say; a heading has no verb. [StandAlone] weighs such signs in French, English, Dutch and Spanish and
/// gives each as a word that a person can be shown. The signs are those of work on check-worthy and
/// decontextualised sentences: E. Choi et al., *Decontextualization: Making Sentences Stand-Alone* (TACL 9,
/// 2021), which names what makes a sentence lean on its context; here they only decide what is proposed to
/// a person, never what is said.
@NullMarked
package org.mouseion.algorithms.statements;

import org.jspecify.annotations.NullMarked;
