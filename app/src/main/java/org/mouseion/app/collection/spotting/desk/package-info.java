/// Where an archivist points at a word and rules about the places that look like it.
@NullMarked
package org.mouseion.app.collection.spotting.desk;

import org.jspecify.annotations.NullMarked;
