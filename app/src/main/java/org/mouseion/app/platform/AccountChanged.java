package org.mouseion.app.platform;

/// An account was invited, changed, closed or opened again; published inside the transaction.
///
/// @param account number of the account, 0 for one that does not exist yet
/// @param by number of the account that did it
/// @param what `invited`, `roles`, `closed`, `opened` or `new-password`
public record AccountChanged(long account, long by, String what) {}
