package org.mouseion.app.discovery.voice;

import java.util.List;
import org.mouseion.app.knowledge.Source;

/// What a voice speaks from.
///
/// @param sources by title; empty where none is here, or none speaks today
/// @param sentences how many can be quoted
public record Writings(Voice voice, List<Source> sources, int sentences) {

    public Writings {
        sources = List.copyOf(sources);
    }
}
