/// What is learned from: parallel texts and word lists, each with the licence that says whether a model made of it may
/// ship under Apache-2.0.
@NullMarked
package org.mouseion.training.sources;

import org.jspecify.annotations.NullMarked;
