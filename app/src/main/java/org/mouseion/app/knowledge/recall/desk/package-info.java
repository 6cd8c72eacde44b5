/// The recall list on the desk: what rests on a source, a passage, a statement or a record, before anything is done to
/// it; what was recalled lately, and how to take that back.
@NullMarked
package org.mouseion.app.knowledge.recall.desk;

import org.jspecify.annotations.NullMarked;
