/// The guide's mind: from a turn to a reply.
///
/// [FloorGuide] understands the turn ([org.mouseion.app.discovery.guide.understanding]), lets each [Talk] try the
/// readings it is good for, and takes the surest [Outcome]: what is computed from a record or from the visiting form
/// before what is found in a text, a whole title before a part of one, an answer before a question back. Where nothing
/// is sure enough it refuses, names what lies nearest and a person. No model is asked; nothing of a turn is kept.
@NullMarked
package org.mouseion.app.discovery.guide.mind;

import org.jspecify.annotations.NullMarked;
