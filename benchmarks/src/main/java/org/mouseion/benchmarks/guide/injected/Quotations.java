package org.mouseion.benchmarks.guide.injected;

/// Tells what a sentence quotes from what it says, also where the quotation holds quotation marks of its own.
final class Quotations {

    private static final String OPENING = "“«‘";
    private static final String CLOSING = "”»’";

    private Quotations() {}

    /// What stands outside of the outermost quotation marks. An apostrophe, which a letter follows, closes nothing;
    /// marks
    /// that are alike on both sides count only outside of others.
    static String cutFrom(String sentence) {
        StringBuilder outside = new StringBuilder();
        int depth = 0;
        boolean straight = false;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            boolean apostrophe = c == '’' && i + 1 < sentence.length() && Character.isLetter(sentence.charAt(i + 1));
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0 && !apostrophe && depth > 0) {
                depth--;
                outside.append(' ');
            } else if (c == '"' && depth == 0) {
                straight = !straight;
                outside.append(' ');
            } else if (depth == 0 && !straight) {
                outside.append(c);
            }
        }
        return outside.toString();
    }
}
