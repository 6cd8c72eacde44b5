package org.mouseion.app.governance;

import java.time.Instant;

/// One link of the log: a deed, when it was written, and the hashes that chain it to the link before.
///
/// @param number position in the chain, from 1, without gaps
/// @param previous SHA-256 of the link before, hexadecimal; 64 zeros for the first
/// @param hash SHA-256 over number, time, deed and `previous` in the canonical form of docs/methods/ledger.md
public record Passport(long number, Instant written, Deed deed, String previous, String hash) {}
