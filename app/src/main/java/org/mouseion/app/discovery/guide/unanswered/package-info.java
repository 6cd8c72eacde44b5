/// What visitors asked and no source answers: counted without anybody being known, grouped, ranked by demand, and
/// answered by a person in a sentence that the guide may say from then on.
///
/// [AskedQuestions] hears refusals and keeps a question once a second browser asked it (decision 0095). [Groups] holds
/// what was kept; [Likeness] says which questions mean the same.
@NullMarked
package org.mouseion.app.discovery.guide.unanswered;

import org.jspecify.annotations.NullMarked;
