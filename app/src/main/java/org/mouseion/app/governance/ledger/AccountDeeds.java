package org.mouseion.app.governance.ledger;

import java.util.Map;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.platform.AccountChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Remembers who gave whom which door: numbers of accounts, never names.
@Component
class AccountDeeds {

    private final Ledger ledger;

    AccountDeeds(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(AccountChanged changed) {
        ledger.write(new Deed(
                "account." + changed.what(), "account:" + changed.account(), "account:" + changed.by(), Map.of()));
    }
}
