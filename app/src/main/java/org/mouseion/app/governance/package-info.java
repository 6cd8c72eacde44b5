/// What keeps the house honest: the ledger of passports and the rulings of persons; later register, audits,
/// purposes and the charter.
///
/// The arrow always points here: other areas describe what they do as a [Deed] and hand it to the [Ledger],
/// and ask [Rulings] before they propose anything again.
@ApplicationModule(
        displayName = "Governance",
        allowedDependencies = {"platform"})
@NullMarked
package org.mouseion.app.governance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
