/// What the values of facets are called.
@NullMarked
package org.mouseion.app.discovery.index.labels;

import org.jspecify.annotations.NullMarked;
