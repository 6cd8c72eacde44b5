package org.mouseion.formats.measures;

import java.util.ArrayList;
import java.util.List;

/// Values joined by ×, until their directions and units are settled.
final class Series {

    /// The order in which unnamed values are written.
    private static final List<Kind> ORDER = List.of(Kind.HEIGHT, Kind.WIDTH, Kind.DEPTH);

    private final List<Found> values = new ArrayList<>();
    private boolean joined;
    private boolean sawWidth;

    void add(Found found) {
        values.add(found);
        joined = false;
    }

    void join() {
        joined = !values.isEmpty();
    }

    boolean isJoined() {
        return joined;
    }

    void pause() {
        joined = false;
    }

    boolean endsInDuration() {
        return !values.isEmpty() && values.getLast().quantity() == Unit.Quantity.DURATION;
    }

    /// The unit behind a value holds for it and for those of the series that still have none.
    void unit(Unit unit, int end) {
        if (values.isEmpty()) {
            return;
        }
        values.getLast().end = end;
        values.getLast().unit = unit;
        for (Found found : values) {
            if (found.unit == null && unit.quantity() == Unit.Quantity.LENGTH) {
                found.unit = unit;
            }
        }
    }

    boolean lacksUnit() {
        return !values.isEmpty() && values.getLast().unit == null;
    }

    boolean endsInWeight() {
        return !values.isEmpty() && values.getLast().kind == Kind.WEIGHT;
    }

    void nameLast(Kind kind) {
        if (!values.isEmpty()) {
            values.getLast().kind = kind;
        }
    }

    /// What stands in brackets behind a series is the part that was measured.
    void partOfLast(String part, List<Found> done) {
        List<Found> last = values.isEmpty() ? done.subList(Math.max(0, done.size() - 1), done.size()) : values;
        for (Found found : last) {
            found.part = found.part.isEmpty() ? part : found.part;
        }
    }

    void closeInto(List<Found> done) {
        boolean unnamed = values.stream().allMatch(found -> found.kind == null);
        if (unnamed && values.size() >= 2 && values.size() <= ORDER.size()) {
            for (int i = 0; i < values.size(); i++) {
                values.get(i).kind = values.get(i).quantity() == Unit.Quantity.WEIGHT ? Kind.WEIGHT : ORDER.get(i);
            }
        }
        boolean approximate = !values.isEmpty() && values.getFirst().approximate;
        for (Found found : values) {
            found.approximate |= approximate;
            sawWidth |= found.kind == Kind.WIDTH || found.kind == Kind.LENGTH;
            if (found.depthOrDiameter && sawWidth) {
                found.kind = Kind.DEPTH;
            }
            if (!found.missing) {
                done.add(found);
            }
        }
        values.clear();
        joined = false;
    }
}
