package org.mouseion.app.discovery.guide.facts;

import java.util.List;
import java.util.Optional;
import org.mouseion.app.discovery.guide.understanding.Intent;

/// A field of a work's record, by the question that asks for it. The key names it in bundles and in the anchor of its
/// citation.
enum Field {
    MAKER(Intent.MAKER),
    DATE(Intent.DATE),
    PLACE_MADE(Intent.MADE_WHERE),
    MEDIUM(Intent.MADE_OF),
    TECHNIQUE(Intent.TECHNIQUE),
    SIZE(Intent.SIZE),
    SUBJECTS(Intent.SHOWS),
    KEPT(Intent.KEPT),
    ROOM(Intent.ROOM),
    CREDIT(Intent.CREDIT),
    NUMBER(Intent.NUMBER),
    RIGHTS(Intent.RIGHTS),
    DESCRIPTION(Intent.ABOUT),
    PROVENANCE(Intent.PROVENANCE),
    KIND(Intent.KIND),
    INSCRIPTION(Intent.INSCRIPTION),
    ACQUIRED(Intent.ACQUIRED),
    PERIOD(Intent.PERIOD);

    private final Intent intent;

    Field(Intent intent) {
        this.intent = intent;
    }

    static Optional<Field> of(Intent intent) {
        return List.of(values()).stream().filter(f -> f.intent == intent).findFirst();
    }

    /// Whether it says more than a value.
    boolean isText() {
        return this == DESCRIPTION || this == SUBJECTS || this == PROVENANCE || this == INSCRIPTION;
    }

    String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
