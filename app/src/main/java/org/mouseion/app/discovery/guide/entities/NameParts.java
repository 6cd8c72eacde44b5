package org.mouseion.app.discovery.guide.entities;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mouseion.app.discovery.Facet;

/// Parts of a name by which people ask for what it names: catalogues write "on paper, print", "chaussure (élément)",
/// "bouton de vêtement" and "dog - non-specific"; a visitor says prints, chaussures, boutons and dogs.
final class NameParts {

    private static final Pattern DASH = Pattern.compile("\\s[–-]\\s");
    private static final Pattern SIGNS = Pattern.compile("\\s*[,:;()]\\s*");

    /// What a kind of thing is for, of or from stands behind such a word.
    private static final Pattern BEHIND =
            Pattern.compile("(?iu)\\s+(?:de|du|des|à|au|aux|en|for|of|van|voor|para)\\s.*|\\s+(?:d|à l)['’].*");

    private static final int SHORTEST = 3;

    private NameParts() {}

    /// Kinds have parts by any sign; of other things only what stands before a dash is one, since "cities, towns" are
    /// no
    /// towns by themselves and "fidelity - dog" is no dog.
    static Set<String> of(String name, Facet facet) {
        Set<String> parts = new LinkedHashSet<>();
        if (facet == Facet.MAKER || facet == Facet.PLACE) {
            return parts;
        }
        List<String> pieces = Arrays.asList(DASH.split(name));
        if (facet == Facet.KIND) {
            pieces = pieces.stream().flatMap(SIGNS::splitAsStream).toList();
            pieces.forEach(piece -> parts.add(BEHIND.matcher(piece).replaceFirst("")));
        }
        parts.addAll(facet == Facet.KIND ? pieces : pieces.subList(0, 1));
        parts.removeIf(part -> part.length() < SHORTEST || part.equals(name));
        return parts;
    }
}
