/// Freshness on the desk: what has grown old, what contradicts, what is said twice; a person's rulings.
@NullMarked
package org.mouseion.app.knowledge.freshness.desk;

import org.jspecify.annotations.NullMarked;
