/// The guide: a conversation that says only what is written and shows where.
///
/// A [Turn] is what a visitor says and where the conversation stands; the [Guide] gives a [Reply] of sentences, each
/// with its [Citation]. The conversation lives in the visitor's browser: [DialogueState] goes out with each reply and
/// comes back with the next turn, and the house keeps nothing of it.
@NullMarked
package org.mouseion.app.discovery.guide;

import org.jspecify.annotations.NullMarked;
