package org.mouseion.app.platform;

import java.io.IOException;

/// Nothing more is written to a disk that has less free than the house needs.
public final class NoRoom extends IOException {

    private static final long serialVersionUID = 1L;

    public NoRoom(Disks.Disk disk) {
        super("Only " + disk.free() + " bytes are free where " + disk.folder() + " lies; " + disk.least()
                + " are needed");
    }
}
