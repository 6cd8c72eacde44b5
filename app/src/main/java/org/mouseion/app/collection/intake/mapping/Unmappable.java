package org.mouseion.app.collection.intake.mapping;

/// Thrown inside the mapper alone where a record cannot become one of ours; [Mapper#map] turns it into
/// [MapOutcome.Refused].
final class Unmappable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    Unmappable(String code, String detail) {
        super(detail, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }

    String detail() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
