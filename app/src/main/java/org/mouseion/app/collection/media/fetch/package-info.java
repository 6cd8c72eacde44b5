/// Pictures fetched from other houses: addresses in the records, and what their IIIF services offer.
///
/// [org.mouseion.app.collection.media.fetch.PictureFetch] gets one file: it looks at each address before it is asked,
/// obeys `robots.txt`, waits between two requests to one house and as long as that house asks it to.
@NullMarked
package org.mouseion.app.collection.media.fetch;

import org.jspecify.annotations.NullMarked;
