/// The desk of knowledge: the list of sources, one source with its particulars and passages, what a draft
/// changes, its statements beside the words they are drawn from.
@NullMarked
package org.mouseion.app.knowledge.desk;

import org.jspecify.annotations.NullMarked;
