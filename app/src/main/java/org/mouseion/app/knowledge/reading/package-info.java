/// A source as a visitor reads it: each passage in its place, at the anchor that citations lead to.
@NullMarked
package org.mouseion.app.knowledge.reading;

import org.jspecify.annotations.NullMarked;
