package org.mouseion.app.knowledge.sources;

import org.mouseion.app.knowledge.SourceDraft.PassageDraft;

/// Words without what no reader sees: control characters, halves of surrogate pairs, overrides of the
/// direction of writing, spaces of no width, and the invisible letters of the tags block (U+E0000 to
/// U+E007F), in which instructions travel unseen. What a person judges on the desk is then all there is.
public final class CleanWords {

    private CleanWords() {}

    /// White space run together, composed.
    public static String line(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isUnseen(c)).forEach(c -> clean.appendCodePoint(isBlank(c) ? ' ' : c));
        return Likeness.plain(clean.toString());
    }

    static PassageDraft passage(PassageDraft draft) {
        return new PassageDraft(
                draft.anchor(), line(draft.heading()), line(draft.place()), line(draft.text()), draft.particulars());
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || c == 0x85;
    }

    private static boolean isUnseen(int c) {
        return Character.isISOControl(c) && !isBlank(c)
                || c >= 0xD800 && c <= 0xDFFF
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x2064
                || c >= 0x2066 && c <= 0x206F
                || c == 0x200B
                || c == 0xFEFF
                || c == 0xAD
                || c >= 0xFFF9 && c <= 0xFFFB
                || c >= 0xE0000 && c <= 0xE007F
                || (c & 0xFFFE) == 0xFFFE;
    }
}
