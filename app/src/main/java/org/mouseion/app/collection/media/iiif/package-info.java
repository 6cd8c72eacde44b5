/// Pictures and works in the ways of IIIF: the Image API 3.0 and 2.1.1 for each picture, the Presentation API 3.0 and
/// 2.1 for each work, the Authorization Flow 2.0 for what may be seen in the house only.
///
/// The addresses carry no language, need no session and set no cookie; they answer every site (CORS). What the words of
/// an address ask for is worked out in `formats.iiif`; what may be seen, in `held`; here the two meet.
@NullMarked
package org.mouseion.app.collection.media.iiif;

import org.jspecify.annotations.NullMarked;
