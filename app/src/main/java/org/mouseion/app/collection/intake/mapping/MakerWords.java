package org.mouseion.app.collection.intake.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mouseion.app.collection.Agent;

/// The words around a maker's name, in French, English, Dutch and Spanish. The qualifiers are those of CDWA's
/// "Creator qualifier" and of the Joconde manual.
public final class MakerWords {

    /// Longest first where one begins another.
    private static final List<String> QUALIFIERS = List.of(
            "attributed to",
            "formerly attributed to",
            "possibly by",
            "probably by",
            "workshop of",
            "studio of",
            "circle of",
            "follower of",
            "school of",
            "style of",
            "manner of",
            "pupil of",
            "assistant to",
            "imitator of",
            "copy after",
            "copyist of",
            "after",
            "doubtfully attributed to",
            "ascribed to",
            "attribué à",
            "attribué",
            "attribution",
            "ancienne attribution",
            "d'après",
            "d’après",
            "atelier de",
            "cercle de",
            "entourage de",
            "suiveur de",
            "école de",
            "manière de",
            "à la manière de",
            "genre de",
            "copie d'après",
            "élève de",
            "imitateur de",
            "?",
            "douteux",
            "toegeschreven aan",
            "atelier van",
            "werkplaats van",
            "omgeving van",
            "kring van",
            "navolger van",
            "school van",
            "naar",
            "leerling van",
            "kopie naar",
            "stijl van",
            "atribuido a",
            "atribuida a",
            "taller de",
            "círculo de",
            "seguidor de",
            "escuela de",
            "estilo de",
            "a la manera de",
            "según",
            "copia de",
            "discípulo de");

    private static final Set<String> NOBODY = Set.of(
            "anonyme",
            "anonymous",
            "anon",
            "anon.",
            "unknown",
            "unknown artist",
            "unknown maker",
            "artist unknown",
            "maker unknown",
            "inconnu",
            "auteur inconnu",
            "non identifié",
            "n.c.",
            "s.n.",
            "anoniem",
            "onbekend",
            "onbekende kunstenaar",
            "anónimo",
            "anónima",
            "anonimo",
            "desconocido",
            "autor desconocido",
            "non renseigné",
            "various artists");

    private static final Pattern GROUP = Pattern.compile(
            "(?Ui)\\b(atelier|usine|manufacture|fabrique|frères|fils|maison|société|compagnie|cie|population|peuple"
                    + "|famille|groupe|école|studio|workshop|company|co|ltd|limited|inc|corporation|brothers|sons|family"
                    + "|factory|firm|manufactory|works|press|organization|collaboration|collectivité|gebroeders"
                    + "|firma|fabriek|werkplaats|maatschappij|hermanos|compañía|fábrica|taller|casa|group)\\b");

    private MakerWords() {}

    static boolean isQualifier(String word) {
        return QUALIFIERS.contains(word.toLowerCase(Locale.ROOT));
    }

    /// The qualifier `name` begins with, with the blank after it.
    static Optional<String> findQualifierBefore(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String best = "";
        for (String qualifier : QUALIFIERS) {
            String begin = qualifier.endsWith("'") || qualifier.endsWith("’") ? qualifier : qualifier + " ";
            if (lower.startsWith(begin) && begin.length() > best.length() && name.length() > begin.length()) {
                best = begin;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /// Whether the name says that nobody knows who it was.
    public static boolean isNobody(String name) {
        return NOBODY.contains(name.toLowerCase(Locale.ROOT).strip());
    }

    static boolean isGroup(String name) {
        return GROUP.matcher(name).find();
    }

    /// What the source's own word for the kind of agent, or the name and role, say.
    static Agent.Kind kind(String stated, String nameAndRole, boolean lived) {
        String word = stated.toLowerCase(Locale.ROOT);
        if (word.matches("person|persons|personne|persoon|persona|individual|individu|male|female")) {
            return Agent.Kind.PERSON;
        }
        if (!word.isEmpty() && isGroup(word)) {
            return Agent.Kind.GROUP;
        }
        if (isGroup(nameAndRole)) {
            return Agent.Kind.GROUP;
        }
        return lived ? Agent.Kind.PERSON : Agent.Kind.UNKNOWN;
    }
}
