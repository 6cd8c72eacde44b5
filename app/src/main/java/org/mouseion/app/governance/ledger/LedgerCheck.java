package org.mouseion.app.governance.ledger;

import java.util.List;
import org.mouseion.app.governance.Passport;
import org.mouseion.app.governance.ledger.LedgerCommand.NotedLink;
import org.mouseion.app.platform.Check;
import org.springframework.stereotype.Component;

/// Walks the newest thousand links backwards; the whole chain is for `ledger verify`.
@Component
class LedgerCheck implements Check {

    private static final int LINKS = 1_000;

    private final LedgerReading reading;

    LedgerCheck(LedgerReading reading) {
        this.reading = reading;
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public Result run() {
        NotedLink head = reading.head();
        List<Passport> newest = reading.list("", Long.MAX_VALUE, LINKS);
        String expected = head.hash();
        long number = head.number();
        for (Passport passport : newest) {
            String hash =
                    CanonicalForm.hash(passport.number(), passport.written(), passport.deed(), passport.previous());
            if (passport.number() != number || !passport.hash().equals(expected) || !hash.equals(expected)) {
                return Result.wrong("doctor.ledger.broken", Long.toString(number));
            }
            expected = passport.previous();
            number--;
        }
        boolean begins = newest.size() == LINKS || number == 0 && expected.equals(CanonicalForm.FIRST_PREVIOUS);
        return begins
                ? Result.good("doctor.ledger", head.number(), head)
                : Result.wrong("doctor.ledger.broken", Long.toString(number));
    }
}
