package org.mouseion.app.collection.text.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.text.layers.Layer;
import org.mouseion.app.collection.text.layers.LayerRows;
import org.mouseion.app.collection.text.lines.Agreement;
import org.mouseion.app.collection.text.lines.Difference;
import org.springframework.stereotype.Component;

/// Every reading of a page, and how far each agrees with the one in force.
@Component
public class LayerHistory {

    /// Older ones are listed without their agreement: each costs reading a page.
    private static final int COMPARED = 12;

    private final PageRoom room;
    private final LayerRows layers;

    LayerHistory(PageRoom room, LayerRows layers) {
        this.room = room;
        this.layers = layers;
    }

    /// @param inForce whether it is shown and searched
    /// @param chosen whether a person chose it over the rule
    /// @param agreement with the layer in force; null for that one, and for old ones
    public record Entry(
            Layer layer,
            boolean inForce,
            boolean chosen,
            @Nullable Agreement agreement) {}

    /// The newest first.
    List<Entry> of(Leaf leaf) {
        Layer inForce = layers.findInForce(leaf.picture().id()).orElse(null);
        boolean chosen = layers.findDecider(leaf.picture().id()).isPresent();
        PageRoom.Held shown = inForce == null ? null : room.held(leaf, inForce);
        List<Entry> entries = new ArrayList<>();
        for (Layer layer : layers.list(leaf.picture().id())) {
            boolean here = inForce != null && layer.id() == inForce.id();
            Agreement agreement = shown == null || here || entries.size() >= COMPARED
                    ? null
                    : Difference.of(shown.text(), room.held(leaf, layer).text()).agreement();
            entries.add(new Entry(layer, here, here && chosen, agreement));
        }
        return entries;
    }
}
