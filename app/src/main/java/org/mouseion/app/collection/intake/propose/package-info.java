/// A mapping for a file nobody has seen before, proposed with its reasons.
///
/// Two witnesses are heard for each column: what it is called ([org.mouseion.app.collection.intake.propose.Headings],
/// words of four languages and of the field's standards) and what it holds
/// ([org.mouseion.app.collection.intake.propose.Column]: dates, measures, addresses of pictures, names that never
/// repeat). [org.mouseion.app.collection.intake.propose.Proposer] weighs them; where they disagree the values win less
/// often than one would think, so that each proposal carries its reason and its confidence, and a person corrects it.
/// [org.mouseion.app.collection.intake.propose.Preparation] looks at a file and makes the plan.
@NullMarked
package org.mouseion.app.collection.intake.propose;

import org.jspecify.annotations.NullMarked;
