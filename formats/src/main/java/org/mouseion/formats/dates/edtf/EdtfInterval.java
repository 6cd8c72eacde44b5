package org.mouseion.formats.dates.edtf;

import org.jspecify.annotations.Nullable;

/// A stretch of time, `1830~/1840~`, possibly open at one end (EDTF levels 0 to 2, "Time interval").
public record EdtfInterval(EdtfEnd from, EdtfEnd to) implements Edtf {

    @Override
    public String write() {
        return from.write() + "/" + to.write();
    }

    @Override
    public @Nullable Integer earliestYear() {
        return from instanceof EdtfDate date ? date.earliestYear() : null;
    }

    @Override
    public @Nullable Integer latestYear() {
        return to instanceof EdtfDate date ? date.latestYear() : null;
    }

    @Override
    public boolean approximate() {
        return (from instanceof EdtfDate a && a.approximate()) || (to instanceof EdtfDate b && b.approximate());
    }

    @Override
    public boolean uncertain() {
        return (from instanceof EdtfDate a && a.uncertain()) || (to instanceof EdtfDate b && b.uncertain());
    }
}
