package org.mouseion.app.discovery.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.discovery.Facet;
import org.mouseion.app.discovery.Suggestions;

/// Something with a name that works stand under.
///
/// @param value its facet value
/// @param name what is shown
/// @param others what it is found by besides
/// @param detail what stands beside it in every language (life dates), may be empty
/// @param works how many works stand under it
public record Named(Facet facet, String value, Texts name, List<String> others, String detail, long works) {

    public Named {
        others = List.copyOf(others);
    }

    public Suggestions.Kind kind() {
        return switch (facet) {
            case MAKER -> Suggestions.Kind.MAKER;
            case PLACE -> Suggestions.Kind.PLACE;
            case KIND, PERIOD, MATERIAL, SUBJECT, RIGHTS, SOURCE, COLOUR -> Suggestions.Kind.CONCEPT;
        };
    }

    /// Every form it is found by.
    public List<String> all() {
        List<String> all = new ArrayList<>(name.byTag().values());
        all.addAll(others);
        return all;
    }

    public String text(Locale locale) {
        return name.in(locale);
    }
}
