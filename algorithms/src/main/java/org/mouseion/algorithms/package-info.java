/// Methods in plain Java; each package cites the source of its method.
@NullMarked
package org.mouseion.algorithms;

import org.jspecify.annotations.NullMarked;
