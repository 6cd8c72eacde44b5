/// Alternative texts that are proposed where a picture has none: what the record says and what was measured of the
/// picture, in a sentence of each language, with what it rests on. Nobody reads it before a person took it.
///
/// [org.mouseion.app.collection.media.propose.FactSentence] writes; it knows what a thing is and who made it, and never
/// says what a picture shows: that is seen by people.
/// [org.mouseion.app.collection.media.propose.ProposeJob] goes through the pictures that lack a text.
@NullMarked
package org.mouseion.app.collection.media.propose;

import org.jspecify.annotations.NullMarked;
