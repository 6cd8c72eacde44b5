package org.mouseion.formats.rights;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// One statement about what may be done with a work; its address is its identity.
///
/// @param terms        what is said
/// @param version      `1.0`, but for the licences of Creative Commons
/// @param jurisdiction the country of a ported licence (`fr`, `igo` …), `""` for none
public record RightsStatement(RightsTerms terms, String version, String jurisdiction) {

    private static final Set<String> LICENCE_VERSIONS = Set.of("1.0", "2.0", "2.1", "2.5", "3.0", "4.0");

    public RightsStatement {
        boolean known = terms.isLicence() ? LICENCE_VERSIONS.contains(version) : version.equals("1.0");
        boolean ported = jurisdiction.isEmpty()
                || terms.isLicence() && !version.equals("4.0") && jurisdiction.matches("[a-z]{2}|igo|scotland");
        if (!known || !ported || version.equals("2.1") && jurisdiction.isEmpty()) {
            throw new IllegalArgumentException("There is no " + terms + " " + version + " " + jurisdiction
                    + ". Read statements with RightsStatement.find, which answers empty for what does not exist.");
        }
    }

    /// The statement that an address or a common written form names; empty for anything else, which stays text.
    public static Optional<RightsStatement> find(String uriOrLabel) {
        String text = uriOrLabel.strip();
        Optional<RightsStatement> addressed = RightsAddress.find(text);
        return addressed.isPresent() ? addressed : RightsWords.find(text);
    }

    static Optional<RightsStatement> findExisting(RightsTerms terms, String version, String jurisdiction) {
        try {
            return Optional.of(new RightsStatement(terms, version, jurisdiction));
        } catch (IllegalArgumentException doesNotExist) {
            return Optional.empty();
        }
    }

    /// The canonical address, as Europeana and IIIF expect it.
    public String uri() {
        if (terms.ofRightsStatements()) {
            return "http://rightsstatements.org/vocab/" + terms.slug() + "/1.0/";
        }
        String folder = terms.isLicence() ? "licenses" : "publicdomain";
        String slug = terms == RightsTerms.BY_NC_ND && version.equals("1.0") ? "by-nd-nc" : terms.slug();
        String place = jurisdiction.isEmpty() ? "" : jurisdiction + "/";
        return "http://creativecommons.org/" + folder + "/" + slug + "/" + version + "/" + place;
    }

    /// A short stable code, for facets and message keys: `InC`, `CC0-1.0`, `CC-BY-SA-4.0`, `CC-BY-3.0-FR`.
    public String code() {
        if (terms.ofRightsStatements()) {
            return terms.slug();
        }
        String name = terms.isLicence() ? "CC-" + terms.slug() : terms == RightsTerms.CC0 ? "CC0" : "PDM";
        String place = jurisdiction.isEmpty() ? "" : "-" + jurisdiction;
        return (name + "-" + version + place).toUpperCase(Locale.ROOT);
    }

    public Reuse reuse() {
        return terms.reuse();
    }

    /// Whether anybody may reuse the work without asking, at least for some purposes: see [#reuse].
    public boolean allowsReuse() {
        return reuse() != Reuse.PERMISSION;
    }

    /// Whether also for money. Only what is granted in so many words counts.
    public boolean allowsCommercialUse() {
        return switch (terms) {
            case CC0, PDM, BY, BY_SA, BY_ND -> true;
            case INC, INC_OW_EU, INC_EDU, INC_NC, INC_RUU, NOC_CR, NOC_NC, NOC_OKLR, NOC_US, CNE, UND, NKC -> false;
            case BY_NC, BY_NC_SA, BY_NC_ND -> false;
        };
    }

    /// Whether changed copies may be passed on. Only what is granted in so many words counts.
    public boolean allowsChanges() {
        return switch (terms) {
            case CC0, PDM, BY, BY_SA, BY_NC, BY_NC_SA -> true;
            case INC, INC_OW_EU, INC_EDU, INC_NC, INC_RUU, NOC_CR, NOC_NC, NOC_OKLR, NOC_US, CNE, UND, NKC -> false;
            case BY_ND, BY_NC_ND -> false;
        };
    }

    /// Whether the licence asks for a credit. A good custom in every case.
    public boolean requiresCredit() {
        return terms.isLicence();
    }
}
