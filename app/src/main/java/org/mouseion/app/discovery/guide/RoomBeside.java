package org.mouseion.app.discovery.guide;

import org.mouseion.app.platform.Words;

/// Another room in which one can ask, to which the guide's page shows the door.
public interface RoomBeside {

    /// Whether anybody is in it today.
    boolean isOpen();

    /// Address without language prefix.
    String path();

    /// What the door says.
    String name(Words words);
}
