package org.mouseion.app.collection.intake.propose;

import java.util.Map;
import java.util.Optional;

/// Words that headings of one language hold and those of the others do not.
final class HeadingLanguage {

    private static final Map<String, String> TELLING = Map.ofEntries(
            Map.entry("titre", "fr"),
            Map.entry("auteur", "fr"),
            Map.entry("datation", "fr"),
            Map.entry("inventaire", "fr"),
            Map.entry("materiaux", "fr"),
            Map.entry("mesures", "fr"),
            Map.entry("sujet", "fr"),
            Map.entry("droits", "fr"),
            Map.entry("lieu", "fr"),
            Map.entry("annee", "fr"),
            Map.entry("denomination", "fr"),
            Map.entry("domaine", "fr"),
            Map.entry("epoque", "fr"),
            Map.entry("largeur", "fr"),
            Map.entry("hauteur", "fr"),
            Map.entry("nom", "fr"),
            Map.entry("titel", "nl"),
            Map.entry("vervaardiger", "nl"),
            Map.entry("datering", "nl"),
            Map.entry("inventarisnummer", "nl"),
            Map.entry("materiaal", "nl"),
            Map.entry("afmetingen", "nl"),
            Map.entry("onderwerp", "nl"),
            Map.entry("beschrijving", "nl"),
            Map.entry("omschrijving", "nl"),
            Map.entry("rechten", "nl"),
            Map.entry("jaar", "nl"),
            Map.entry("trefwoorden", "nl"),
            Map.entry("hoogte", "nl"),
            Map.entry("breedte", "nl"),
            Map.entry("techniek", "nl"),
            Map.entry("kunstenaar", "nl"),
            Map.entry("objectnaam", "nl"),
            Map.entry("objectnummer", "nl"),
            Map.entry("titulo", "es"),
            Map.entry("autor", "es"),
            Map.entry("fecha", "es"),
            Map.entry("objeto", "es"),
            Map.entry("tecnica", "es"),
            Map.entry("dimensiones", "es"),
            Map.entry("descripcion", "es"),
            Map.entry("derechos", "es"),
            Map.entry("ano", "es"),
            Map.entry("temas", "es"),
            Map.entry("alto", "es"),
            Map.entry("ancho", "es"),
            Map.entry("medidas", "es"),
            Map.entry("lugar", "es"),
            Map.entry("title", "en"),
            Map.entry("artist", "en"),
            Map.entry("maker", "en"),
            Map.entry("creator", "en"),
            Map.entry("subject", "en"),
            Map.entry("subjects", "en"),
            Map.entry("rights", "en"),
            Map.entry("accession", "en"),
            Map.entry("height", "en"),
            Map.entry("width", "en"),
            Map.entry("year", "en"),
            Map.entry("medium", "en"),
            Map.entry("place", "en"),
            Map.entry("keywords", "en"),
            Map.entry("measurements", "en"));

    private HeadingLanguage() {}

    static Optional<String> find(String plainWords) {
        for (String word : plainWords.split(" ")) {
            String tag = TELLING.get(word);
            if (tag != null) {
                return Optional.of(tag);
            }
        }
        return Optional.empty();
    }
}
