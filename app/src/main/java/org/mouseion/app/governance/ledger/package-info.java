/// The ledger of passports: what was done, by whom or by which engine, to what, and when; append-only and chained.
///
/// Each link carries the SHA-256 of the link before it (Haber and Stornetta, How to Time-Stamp a Digital Document,
/// 1991),
/// so that no link can be changed, removed or slipped in without every later hash giving it away. [CanonicalForm] says
/// which bytes are hashed; [ChainedLedger] appends inside the transaction of the change; [ChainWalk] proves the chain.
/// The method and its limits are told in docs/methods/ledger.md.
@NullMarked
package org.mouseion.app.governance.ledger;

import org.jspecify.annotations.NullMarked;
