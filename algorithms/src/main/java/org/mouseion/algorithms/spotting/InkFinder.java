package org.mouseion.algorithms.spotting;

import org.mouseion.algorithms.images.Grey;

/// Tells ink from paper.
@FunctionalInterface
public interface InkFinder {

    Ink find(Grey page);
}
