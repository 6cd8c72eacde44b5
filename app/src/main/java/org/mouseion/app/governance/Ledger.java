package org.mouseion.app.governance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The passport log: append-only and hash-chained. `./mouseion ledger verify` proves it.
public interface Ledger {

    /// Appends inside the transaction of the change; refuses to run outside one.
    Passport write(Deed deed);

    /// The passports of one subject, newest first, at most `limit`.
    List<Passport> list(String subject, int limit);

    /// Walks the whole chain.
    Verification verify();

    /// What walking the chain came to.
    ///
    /// @param links how many links were read
    /// @param broken the first link that does not hold, or null
    /// @param why in one word what is wrong with it: `hash`, `previous`, `gap`
    record Verification(
            long links, @Nullable Long broken, @Nullable String why) {
        public boolean holds() {
            return broken == null;
        }
    }
}
