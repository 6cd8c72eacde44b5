/// Finds what a visitor typed about a person, so that nothing of it is kept.
///
/// Start with [PersonalWords]. It works as Presidio's recognisers do (Microsoft, presidio-analyzer): a pattern
/// proposes,
/// a check digit or the words before decide. There is no model and no list of names: what is missed is missed openly,
/// and a question is only ever kept once two browsers asked it.
///
/// Sources: ISO 13616 and ISO 7064 (IBAN, mod 97-10), ISO/IEC 7812-1 annex B (Luhn), INSEE (numéro de sécurité sociale,
/// key of 97), royal decree of 3 April 1984 (Belgian national number), the Dutch eleven-test of the BSN, and the
/// letter of the Spanish DNI and NIE (remainder of 23).
@NullMarked
package org.mouseion.app.discovery.guide.privacy;

import org.jspecify.annotations.NullMarked;
