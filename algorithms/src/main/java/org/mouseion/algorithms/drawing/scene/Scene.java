package org.mouseion.algorithms.drawing.scene;

import org.mouseion.algorithms.drawing.ink.Sheet;

/// Something that can be drawn. Stateless: all chance comes from the sheet.
@FunctionalInterface
public interface Scene {
    void draw(Sheet sheet);
}
