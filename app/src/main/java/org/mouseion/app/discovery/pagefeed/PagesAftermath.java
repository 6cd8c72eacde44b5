package org.mouseion.app.discovery.pagefeed;

import org.mouseion.app.platform.Aftermath;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Pages that were taken in can be searched once the feed has taken them to their index.
@Component
@Order(2)
class PagesAftermath implements Aftermath {

    private final PendingPages pending;

    PagesAftermath(PendingPages pending) {
        this.pending = pending;
    }

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public long left() {
        return pending.count();
    }

    @Override
    public boolean isAwaited() {
        return true;
    }
}
