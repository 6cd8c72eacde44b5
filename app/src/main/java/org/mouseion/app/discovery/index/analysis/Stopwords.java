package org.mouseion.app.discovery.index.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Words that carry no subject in one of the four languages. They are indexed, so that a phrase may hold them, and
/// never required of a result.
final class Stopwords {

    private static final Set<String> ALL = new HashSet<>(List.of(("""
            a an and are as at be by for from in into is it its of on or that the their this to was were with
            au aux avec ce ces cette dans de des du en est et il la le les leur ne ou par pas pour que qui sa se ses \
            son sont sur un une vers d l
            aan als bij dat de den der des die dit een en er het in is je met naar of om onder ook op over s t te \
            tot uit van voor was werd zijn
            al como con de del el ella en entre es ese esta este la las lo los no o para pero por que se sin su sus \
            un una uno y
            """).strip().split("\\s+")));

    private Stopwords() {}

    static boolean has(String folded) {
        return ALL.contains(folded);
    }
}
