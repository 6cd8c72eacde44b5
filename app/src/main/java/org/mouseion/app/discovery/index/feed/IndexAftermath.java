package org.mouseion.app.discovery.index.feed;

import org.mouseion.app.platform.Aftermath;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What was brought in can be found once the feed has taken it to the index.
@Component
@Order(1)
class IndexAftermath implements Aftermath {

    private final PendingWorks pending;

    IndexAftermath(PendingWorks pending) {
        this.pending = pending;
    }

    @Override
    public String name() {
        return "index";
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
