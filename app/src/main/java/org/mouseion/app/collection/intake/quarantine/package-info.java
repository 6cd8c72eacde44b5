/// What could not come in, with its reason, until a person mends or dismisses it.
@NullMarked
package org.mouseion.app.collection.intake.quarantine;

import org.jspecify.annotations.NullMarked;
