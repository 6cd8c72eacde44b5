/// What the house may say on a day, drawn from sources, passages and statements in force.
@NullMarked
package org.mouseion.app.knowledge.repertoire;

import org.jspecify.annotations.NullMarked;
