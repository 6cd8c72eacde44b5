package org.mouseion.app.collection.catalogue.editing;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.WorkFacts;

/// One field of a work's facts, in the order in which a record is read.
public enum WorkField {
    TITLE("title", WorkFacts::title),
    OTHER_TITLES("otherTitles", WorkFacts::otherTitles),
    IDENTIFIERS("identifiers", WorkFacts::identifiers),
    KINDS("kinds", WorkFacts::kinds),
    MAKERS("makers", WorkFacts::makers),
    DATED("dated", WorkFacts::dated),
    PLACES("places", WorkFacts::places),
    MATERIALS("materials", WorkFacts::materials),
    TECHNIQUES("techniques", WorkFacts::techniques),
    MEDIUM("medium", WorkFacts::medium),
    DIMENSIONS_WRITTEN("dimensionsWritten", WorkFacts::dimensionsWritten),
    DIMENSIONS("dimensions", WorkFacts::dimensions),
    SUBJECTS("subjects", WorkFacts::subjects),
    PERIODS("periods", WorkFacts::periods),
    STYLES("styles", WorkFacts::styles),
    HAPPENINGS("happenings", WorkFacts::happenings),
    DESCRIPTION("description", WorkFacts::description),
    INSCRIPTION("inscription", WorkFacts::inscription),
    CREDIT("credit", WorkFacts::credit),
    PROVENANCE("provenance", WorkFacts::provenance),
    KEPT("kept", WorkFacts::kept),
    RIGHTS("rights", WorkFacts::rights),
    PICTURES("pictures", WorkFacts::pictures),
    LINKS("links", WorkFacts::links),
    PART_OF("partOf", WorkFacts::partOf),
    FROM_SOURCE("fromSource", WorkFacts::fromSource);

    private final String component;
    private final Function<WorkFacts, @Nullable Object> value;

    WorkField(String component, Function<WorkFacts, @Nullable Object> value) {
        this.component = component;
        this.value = value;
    }

    /// Name of the field in the record and in its JSON.
    public String component() {
        return component;
    }

    /// Message key of its name.
    public String key() {
        return "catalogue.field." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Nullable
    Object of(WorkFacts facts) {
        return value.apply(facts);
    }
}
