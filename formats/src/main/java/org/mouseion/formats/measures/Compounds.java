package org.mouseion.formats.measures;

import java.util.ArrayList;
import java.util.List;

/// "3 min 5 s" is one duration, "6 ft 2 in" one length: a value in a smaller unit goes on from the one before.
final class Compounds {

    private Compounds() {}

    static List<Found> merged(List<Found> all, String text) {
        List<Found> merged = new ArrayList<>(all.size());
        for (Found found : all) {
            Found before = merged.isEmpty() ? null : merged.getLast();
            if (before != null && goesOn(before, found, text)) {
                merged.set(merged.size() - 1, sum(before, found));
            } else {
                merged.add(found);
            }
        }
        return merged;
    }

    private static boolean goesOn(Found before, Found found, String text) {
        boolean smaller = before.smallest().size() > found.smallest().size();
        boolean durations = before.quantity() == Unit.Quantity.DURATION && found.quantity() == Unit.Quantity.DURATION;
        boolean feet = before.unit == Unit.FOOT && found.unit == Unit.INCH && found.kind == null;
        return smaller
                && (durations
                        || (feet && text.substring(before.end, found.start).isBlank()));
    }

    /// Durations add up to seconds, feet and inches to inches.
    private static Found sum(Found before, Found found) {
        Unit unit = found.unit == Unit.INCH ? Unit.INCH : Unit.SECOND;
        double size = before.value * before.size() + found.value * found.size();
        Found sum = new Found(
                new Token(Token.Kind.NUMBER, "", Math.rint(size / unit.size() * 1e9) / 1e9, before.start, found.end),
                false);
        sum.unit = unit;
        sum.last = found.unit;
        sum.kind = before.kind;
        sum.part = before.part;
        sum.approximate = before.approximate;
        return sum;
    }
}
