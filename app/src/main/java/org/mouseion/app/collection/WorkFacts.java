package org.mouseion.app.collection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known of a work, in the terms of LIDO and Linked Art. Empty lists and [Texts#NONE] mean: nothing is
/// recorded.
///
/// @param title main title
/// @param otherTitles former, alternative, series titles
/// @param kinds what it is: object types ("painting", "robe")
/// @param dated when it was made
/// @param medium materials and techniques as written, in one phrase
/// @param dimensionsWritten dimensions word for word
/// @param kept the institution that keeps it, and the town
/// @param partOf where it lies within another record of its source: the levels of an archive, the leaves of an album
/// @param fromSource every field of the source record that no mapping took, by its source name, word for word
public record WorkFacts(
        Texts title,
        List<Texts> otherTitles,
        List<Identifier> identifiers,
        List<Term> kinds,
        List<Maker> makers,
        @Nullable Dated dated,
        List<PlaceMention> places,
        List<Term> materials,
        List<Term> techniques,
        Texts medium,
        String dimensionsWritten,
        List<Dimension> dimensions,
        List<Term> subjects,
        List<Term> periods,
        List<Term> styles,
        List<Happening> happenings,
        Texts description,
        Texts inscription,
        Texts credit,
        Texts provenance,
        Texts kept,
        Rights rights,
        List<Picture> pictures,
        List<String> links,
        @Nullable PartOf partOf,
        Map<String, List<String>> fromSource) {

    /// Nothing is known.
    public static final WorkFacts EMPTY = new WorkFacts(
            Texts.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            Texts.NONE,
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Texts.NONE,
            Texts.NONE,
            Texts.NONE,
            Texts.NONE,
            Texts.NONE,
            Rights.UNKNOWN,
            List.of(),
            List.of(),
            null,
            Map.of());

    public WorkFacts {
        otherTitles = List.copyOf(otherTitles);
        identifiers = List.copyOf(identifiers);
        kinds = List.copyOf(kinds);
        makers = List.copyOf(makers);
        places = List.copyOf(places);
        materials = List.copyOf(materials);
        techniques = List.copyOf(techniques);
        dimensions = List.copyOf(dimensions);
        subjects = List.copyOf(subjects);
        periods = List.copyOf(periods);
        styles = List.copyOf(styles);
        happenings = List.copyOf(happenings);
        pictures = List.copyOf(pictures);
        links = List.copyOf(links);
        Map<String, List<String>> verbatim = new LinkedHashMap<>();
        fromSource.forEach((name, values) -> verbatim.put(name, List.copyOf(values)));
        fromSource = Collections.unmodifiableMap(verbatim);
    }

    /// The number a label shows: the first identifier of kind `inventory`, or the empty string.
    public String inventoryNumber() {
        return identifiers.stream()
                .filter(i -> i.kind().equals("inventory"))
                .map(Identifier::value)
                .findFirst()
                .orElse("");
    }
}
