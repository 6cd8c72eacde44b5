package org.mouseion.engines.vectors;

import java.io.IOException;
import java.nio.file.Path;

/// A file that is no model, or no longer the one that was written.
public final class DamagedModel extends IOException {

    DamagedModel(Path file, String why) {
        super(file + " cannot be used as a model of vectors: " + why
                + ". Maybe it was copied in part; fetch it again or train it anew.");
    }
}
