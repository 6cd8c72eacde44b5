/// What the demonstration museum may say: the texts of `demo/sources`, taken in as any house takes in its own.
@NullMarked
package org.mouseion.app.knowledge.demo;

import org.jspecify.annotations.NullMarked;
