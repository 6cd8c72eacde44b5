package org.mouseion.app.ai;

import java.util.List;

/// Every task of the house and its engine, for the page of sockets and for `doctor`.
public interface Sockets {
    List<Socket> list();
}
