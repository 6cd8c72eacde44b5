package org.mouseion.app.collection.media.propose;

import java.util.List;
import org.mouseion.app.collection.media.held.TextGround;

/// A sentence and what it rests on.
record Proposal(String text, List<TextGround> grounds) {

    Proposal {
        grounds = List.copyOf(grounds);
    }
}
