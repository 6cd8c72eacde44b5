/// From a master to what is sent: the pyramid made once, the piece rendered when it is asked for, the bounded cache.
///
/// Everything here can be deleted at any time: a pyramid that is not there is made again when a picture is asked for.
/// Start at [org.mouseion.app.collection.media.pyramid.Pieces]: it answers a request for a piece of a picture, lets
/// requests for the same piece wait for one rendering, and turns away what the machine cannot do in time.
/// [org.mouseion.app.collection.media.pyramid.PictureCraft] is the wall to whatever reads and writes pictures.
@NullMarked
package org.mouseion.app.collection.media.pyramid;

import org.jspecify.annotations.NullMarked;
