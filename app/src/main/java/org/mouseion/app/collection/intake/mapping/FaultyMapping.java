package org.mouseion.app.collection.intake.mapping;

/// A mapping document that cannot be obeyed, with the place of the fault.
public final class FaultyMapping extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final String what;

    FaultyMapping(String place, String what) {
        super(place + " " + what);
        this.place = place;
        this.what = what;
    }

    public String place() {
        return place;
    }

    public String what() {
        return what;
    }
}
