package org.mouseion.formats.rights;

import java.util.HashMap;
import java.util.Map;

/// The statements that are written as a phrase, in French, English, Dutch and Spanish.
final class RightsLabels {

    /// By the phrase as [RightsWords#plain] leaves it.
    static final Map<String, RightsTerms> TERMS = labels();

    private RightsLabels() {}

    private static Map<String, RightsTerms> labels() {
        Map<String, RightsTerms> labels = new HashMap<>();
        put(
                labels,
                RightsTerms.PDM,
                "Public domain",
                "In the public domain",
                "Public Domain Mark",
                "Public Domain Mark 1.0",
                "CC PDM",
                "CC PDM 1.0",
                "Domaine public",
                "Dans le domaine public",
                "Œuvre du domaine public",
                "Marque du domaine public",
                "Marque du domaine public 1.0",
                "Publiek domein",
                "Publiek domein merk",
                "Dominio público",
                "De dominio público",
                "Marca de dominio público",
                "Marca de dominio público 1.0");
        put(
                labels,
                RightsTerms.CC0,
                "CC0",
                "CC0 1.0",
                "CC-0",
                "CC Zero",
                "Creative Commons Zero",
                "Creative Commons CC0",
                "Creative Commons CC0 1.0",
                "CC0 1.0 Universal",
                "CC0 1.0 universel",
                "CC0 1.0 Universeel",
                "CC0 1.0 Universal Public Domain Dedication",
                "CC0 Public Domain Dedication");
        put(
                labels,
                RightsTerms.INC,
                "InC",
                "In copyright",
                "Under copyright",
                "Copyrighted",
                "Sous droits",
                "Sous droit d'auteur",
                "Sous droits d'auteur",
                "Protégé par le droit d'auteur",
                "Auteursrechtelijk beschermd",
                "Beschermd door auteursrecht",
                "Protegido por derechos de autor",
                "Protegido por el derecho de autor",
                "Con derechos de autor");
        put(
                labels,
                RightsTerms.INC_OW_EU,
                "In copyright - EU orphan work",
                "EU orphan work",
                "Œuvre orpheline",
                "Sous droits - œuvre orpheline UE",
                "Verweesd werk",
                "Obra huérfana");
        put(labels, RightsTerms.INC_EDU, "In copyright - Educational use permitted");
        put(labels, RightsTerms.INC_NC, "In copyright - Non-commercial use permitted");
        put(
                labels,
                RightsTerms.INC_RUU,
                "In copyright - Rights-holder(s) unlocatable or unidentifiable",
                "In copyright - Rightsholder unlocatable or unidentifiable");
        put(labels, RightsTerms.NOC_CR, "No copyright - Contractual restrictions");
        put(labels, RightsTerms.NOC_NC, "No copyright - Non-commercial use only");
        put(labels, RightsTerms.NOC_OKLR, "No copyright - Other known legal restrictions");
        put(labels, RightsTerms.NOC_US, "No copyright - United States");
        put(
                labels,
                RightsTerms.CNE,
                "Copyright not evaluated",
                "Droit d'auteur non évalué",
                "Droits non évalués",
                "Auteursrecht niet geëvalueerd",
                "Derechos de autor no evaluados",
                "Copyright no evaluado");
        put(
                labels,
                RightsTerms.UND,
                "Copyright undetermined",
                "Droit d'auteur indéterminé",
                "Auteursrecht onbepaald",
                "Derechos de autor no determinados",
                "Copyright no determinado");
        put(
                labels,
                RightsTerms.NKC,
                "No known copyright",
                "No known copyright restrictions",
                "Aucun droit d'auteur connu",
                "Pas de droit d'auteur connu",
                "Geen auteursrecht bekend",
                "Geen bekend auteursrecht",
                "Sin derechos de autor conocidos",
                "Sin copyright conocido");
        return Map.copyOf(labels);
    }

    private static void put(Map<String, RightsTerms> labels, RightsTerms terms, String... forms) {
        for (String form : forms) {
            labels.put(RightsWords.plain(form), terms);
        }
    }
}
