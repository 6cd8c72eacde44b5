package org.mouseion.app.collection.intake.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Places;
import org.mouseion.app.collection.Texts;

/// One place while the rules fill it.
final class PlaceDraft {

    private final String language;
    private Texts name = Texts.NONE;
    private String country = "";
    private @Nullable Double latitude;
    private @Nullable Double longitude;

    PlaceDraft(String language) {
        this.language = language;
    }

    void take(Rule rule, List<Item> items, Scope scope, Said said) {
        String tag = rule.language() == null ? language : rule.language();
        List<String> texts =
                items.stream().map(Item::main).filter(t -> !t.isEmpty()).toList();
        if (texts.isEmpty()) {
            return;
        }
        String first = texts.getFirst();
        switch (rule.to()) {
            case NAME -> name = said.into(name, tag, texts, null);
            case COUNTRY -> country = said.note(first);
            case LATITUDE -> latitude = noted(PlacesDraft.degrees(first, 90), said);
            case LONGITUDE -> longitude = noted(PlacesDraft.degrees(first, 180), said);
            default -> {}
        }
    }

    private static @Nullable Double noted(@Nullable Double degrees, Said said) {
        if (degrees != null) {
            said.note(degrees.toString());
        }
        return degrees;
    }

    Places.Draft done() {
        if (name.isEmpty()) {
            throw new Unmappable("no-name", "no rule gave a name");
        }
        return new Places.Draft(name, country, latitude, longitude);
    }
}
