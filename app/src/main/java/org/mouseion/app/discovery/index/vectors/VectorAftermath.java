package org.mouseion.app.discovery.index.vectors;

import org.mouseion.app.platform.Aftermath;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Words find a work without its vector, which takes far longer to compute and so is left for when the house is open.
@Component
@Order(2)
class VectorAftermath implements Aftermath {

    private final VectorStore store;

    VectorAftermath(VectorStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "vectors";
    }

    @Override
    public long left() {
        return store.countMissing();
    }

    @Override
    public boolean isAwaited() {
        return false;
    }
}
