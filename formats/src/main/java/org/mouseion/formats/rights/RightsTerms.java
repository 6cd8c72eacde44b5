package org.mouseion.formats.rights;

import java.util.Optional;

/// The terms that the two vocabularies know, apart from version and jurisdiction.
public enum RightsTerms {
    INC("InC", Reuse.PERMISSION),
    INC_OW_EU("InC-OW-EU", Reuse.PERMISSION),
    INC_EDU("InC-EDU", Reuse.LIMITED),
    INC_NC("InC-NC", Reuse.LIMITED),
    INC_RUU("InC-RUU", Reuse.PERMISSION),
    NOC_CR("NoC-CR", Reuse.LIMITED),
    NOC_NC("NoC-NC", Reuse.LIMITED),
    NOC_OKLR("NoC-OKLR", Reuse.LIMITED),
    NOC_US("NoC-US", Reuse.LIMITED),
    CNE("CNE", Reuse.PERMISSION),
    UND("UND", Reuse.PERMISSION),
    NKC("NKC", Reuse.LIMITED),
    CC0("zero", Reuse.FREE),
    PDM("mark", Reuse.FREE),
    BY("by", Reuse.FREE),
    BY_SA("by-sa", Reuse.FREE),
    BY_ND("by-nd", Reuse.LIMITED),
    BY_NC("by-nc", Reuse.LIMITED),
    BY_NC_SA("by-nc-sa", Reuse.LIMITED),
    BY_NC_ND("by-nc-nd", Reuse.LIMITED);

    private final String slug;
    private final Reuse reuse;

    RightsTerms(String slug, Reuse reuse) {
        this.slug = slug;
        this.reuse = reuse;
    }

    /// Its part of the address.
    String slug() {
        return slug;
    }

    Reuse reuse() {
        return reuse;
    }

    /// Whether RightsStatements.org defines it.
    boolean ofRightsStatements() {
        return ordinal() <= NKC.ordinal();
    }

    /// Whether it is one of the six licences, which come in versions.
    boolean isLicence() {
        return ordinal() >= BY.ordinal();
    }

    static Optional<RightsTerms> findSlug(String slug, boolean ofRightsStatements) {
        for (RightsTerms terms : values()) {
            if (terms.ofRightsStatements() == ofRightsStatements && terms.slug.equalsIgnoreCase(slug)) {
                return Optional.of(terms);
            }
        }
        return Optional.empty();
    }
}
