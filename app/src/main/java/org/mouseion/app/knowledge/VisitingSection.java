package org.mouseion.app.knowledge;

import java.util.Locale;

/// What a piece of visiting information is about; each section of a site is a passage of its own in each language.
public enum VisitingSection {
    CONTACT,
    HOURS,
    EXCEPTIONS,
    PRICES,
    FREE_DAYS,
    ACCESS,
    TRANSPORT,
    SERVICES,
    RULES;

    /// As it stands in anchors: `free-days`.
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
