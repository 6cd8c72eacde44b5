/// The server of the house: ten areas, from the ground floor up; see ARCHITECTURE.md.
@NullMarked
package org.mouseion.app;

import org.jspecify.annotations.NullMarked;
