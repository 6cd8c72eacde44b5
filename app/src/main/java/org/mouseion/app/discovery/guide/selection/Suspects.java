package org.mouseion.app.discovery.guide.selection;

import java.util.List;
import org.mouseion.app.discovery.guide.facts.HeldBack;
import org.mouseion.app.discovery.guide.facts.Quotable;
import org.mouseion.app.knowledge.Line;
import org.springframework.stereotype.Component;

/// Lines that read like an order to a machine or carry hidden text. They are not quoted until a person says that they
/// may be. Nothing in them could change an answer anyway: this keeps an attacker's words out of the house's mouth.
@Component
public class Suspects {

    private final HeldBack heldBack;

    Suspects(HeldBack heldBack) {
        this.heldBack = heldBack;
    }

    /// The lines that may be quoted.
    List<Line> without(List<Line> lines) {
        return lines.stream().filter(line -> heldBack.mayQuote(line.text())).toList();
    }

    /// Those a person should look at, whatever was decided about them.
    public List<Line> among(List<Line> lines) {
        return lines.stream().filter(line -> !Quotable.is(line.text())).toList();
    }

    /// Changes whenever a person decided.
    int version() {
        return heldBack.version();
    }
}
