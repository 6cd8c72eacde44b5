package org.mouseion.app.collection.catalogue.authorities;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mouseion.app.collection.AgentDraft;
import org.mouseion.app.collection.PlainWords;

/// Names of agents as they are compared.
final class AgentNames {

    private static final Set<String> NOBODY = Set.of(
            "anonyme",
            "anonymes",
            "anonymous",
            "anonym",
            "anoniem",
            "anonimo",
            "anonima",
            "anon",
            "inconnu",
            "inconnue",
            "unknown",
            "unknown artist",
            "unknown maker",
            "unidentified",
            "unidentified artist",
            "artist unknown",
            "maker unknown",
            "onbekend",
            "onbekende kunstenaar",
            "onbekende maker",
            "desconocido",
            "desconocida",
            "autor desconocido",
            "artista desconocido",
            "auteur inconnu",
            "artiste inconnu",
            "non identifie",
            "auteur anonyme",
            "createur inconnu",
            "na",
            "n a",
            "sans auteur",
            "various",
            "various artists",
            "divers");

    /// Schools, workshops and circles: hands without a name, in the words of four languages.
    private static final Pattern HANDS = Pattern.compile(
            "(.* )?(school|ecole|escuela|workshop|atelier|taller|werkplaats"
                    + "|circle|cercle|kring|circulo|follower|followers|entourage|suiveur|navolger|seguidor|manufacture"
                    + "|manufacturer|manufactory|company|co|brothers|freres|studio|studios|cie|ltd|limited|inc|people|peoples)( .*)?");

    private AgentNames() {}

    /// One key for each language's name; family name first and last give the same key.
    static List<String> keysOf(AgentDraft draft) {
        Set<String> keys = new LinkedHashSet<>();
        draft.name().byTag().values().forEach(name -> keys.add(keyOf(name)));
        if (keys.isEmpty() && !draft.sortName().isBlank()) {
            keys.add(keyOf(draft.sortName()));
        }
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("An agent has a name, but " + draft.source()
                    + " gives none. Maybe the mapping takes an empty column for a maker.");
        }
        return List.copyOf(keys);
    }

    static String keyOf(String name) {
        int comma = name.indexOf(',');
        boolean turned = comma > 0 && comma == name.lastIndexOf(',');
        String reading = turned ? name.substring(comma + 1) + " " + name.substring(0, comma) : name;
        String key = PlainWords.of(reading);
        return key.isEmpty() ? name.strip() : key;
    }

    /// Words that stand where a source has no name.
    static boolean isNobody(String key) {
        return NOBODY.contains(key);
    }

    /// Whether the key names unnamed hands or a body rather than one human being.
    static boolean isGroup(String key) {
        return isNobody(key) || HANDS.matcher(key).matches();
    }
}
