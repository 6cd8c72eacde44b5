package org.mouseion.app.collection.intake.mapping;

/// A text that a regular expression may look at only so often: a pattern which a person wrote can take longer than the
/// age of the house, and must not stop an import.
final class PatientText implements CharSequence {

    /// Looks allowed for each text. An honest pattern takes a few for each character.
    private static final int PATIENCE = 2_000_000;

    private final CharSequence text;
    private final int[] looks;

    private PatientText(CharSequence text, int[] looks) {
        this.text = text;
        this.looks = looks;
    }

    static CharSequence of(String text) {
        return new PatientText(text, new int[1]);
    }

    @Override
    public char charAt(int index) {
        if (++looks[0] > PATIENCE) {
            throw new Unmappable("pattern-too-slow", text.toString());
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
