/// How pictures look: measured once for each picture, kept, and measured again where it is lost or measured otherwise.
///
/// [org.mouseion.app.collection.media.looks.LooksJob] looks at every picture that has a pyramid and was not measured by
/// the method of this version; [org.mouseion.app.collection.media.looks.Measuring] does it, by
/// `org.mouseion.algorithms.images` and, where the institution gave a picture model, through the gateway. What comes
/// out
/// lies in one table and is offered to other areas as [org.mouseion.app.collection.PictureLooks]: only of pictures that
/// everybody may see. The method is told in docs/methods/pictures-alike.md.
@NullMarked
package org.mouseion.app.collection.media.looks;

import org.jspecify.annotations.NullMarked;
