package org.mouseion.app.discovery.guide.selection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mouseion.app.discovery.guide.facts.Quotable;
import org.mouseion.app.knowledge.Line;
import org.springframework.stereotype.Component;

/// Lines that read like an order to a machine or carry hidden text. They are never quoted; a person finds them listed
/// here. Nothing in them could change an answer anyway: this keeps an attacker's words out of the house's mouth.
@Component
public class Suspects {

    private final Map<String, Line> kept = Collections.synchronizedMap(new LinkedHashMap<>());

    /// The lines that may be quoted; the others are kept for a person.
    List<Line> without(List<Line> lines) {
        Map<String, Line> held = new LinkedHashMap<>();
        List<Line> clean = lines.stream()
                .filter(line -> {
                    boolean suspect = !Quotable.is(line.text());
                    if (suspect) {
                        held.put(HouseTexts.id(line), line);
                    }
                    return !suspect;
                })
                .toList();
        synchronized (kept) {
            kept.clear();
            kept.putAll(held);
        }
        return clean;
    }

    /// Lines in force that are not quoted, for a person to look at.
    public List<Line> list() {
        synchronized (kept) {
            return List.copyOf(kept.values());
        }
    }
}
