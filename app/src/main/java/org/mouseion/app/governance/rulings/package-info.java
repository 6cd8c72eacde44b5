/// Rulings in PostgreSQL: what persons decided about proposals of machines, with who, when and why; each
/// given and each revoked leaves a passport.
@NullMarked
package org.mouseion.app.governance.rulings;

import org.jspecify.annotations.NullMarked;
