/// The desk's list of words that the guide does not quote because they carry a sign of an attack, and a person's
/// decision
/// to quote them anyway. The signs are those of `facts.Quotable`; the decisions are rulings, kept by `facts.HeldBack`.
/// A text of the house is listed as long as it is in force, a field of a record once a question has met it.
@NullMarked
package org.mouseion.app.discovery.guide.held;

import org.jspecify.annotations.NullMarked;
