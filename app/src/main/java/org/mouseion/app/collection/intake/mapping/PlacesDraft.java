package org.mouseion.app.collection.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.PlaceMention;
import org.mouseion.app.collection.Places;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.Texts;

/// The places in the life of one work.
final class PlacesDraft {

    private final String source;
    private final List<PlaceMention> mentions = new ArrayList<>();
    private final List<PlaceRef> refs = new ArrayList<>();

    PlacesDraft(String source) {
        this.source = source;
    }

    List<PlaceMention> mentions() {
        return mentions;
    }

    List<PlaceRef> refs() {
        return refs;
    }

    void take(List<Item> items, String tag, Said said) {
        for (Item item : items) {
            String id = item.part("id");
            boolean named = !item.main().isEmpty();
            if (named || !id.isEmpty()) {
                Texts name = named ? Texts.of(tag, said.note(item.main())) : Texts.of(id);
                mentions.add(new PlaceMention(null, name, part(item.part("part"))));
                refs.add(new PlaceRef(
                        id.isEmpty() ? null : new SourceRef(source, id),
                        new Places.Draft(
                                name,
                                item.part("country"),
                                degrees(item.part("latitude"), 90),
                                degrees(item.part("longitude"), 180)),
                        named));
            }
        }
    }

    private static PlaceMention.Part part(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "made" -> PlaceMention.Part.MADE;
            case "found" -> PlaceMention.Part.FOUND;
            case "shown" -> PlaceMention.Part.SHOWN;
            case "kept" -> PlaceMention.Part.KEPT;
            default -> PlaceMention.Part.OTHER;
        };
    }

    /// Degrees within ±`most`, or null: a wrong number must not move a town.
    static @Nullable Double degrees(String written, double most) {
        try {
            double degrees = Double.parseDouble(written.replace(',', '.'));
            return Math.abs(degrees) <= most ? degrees : null;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
