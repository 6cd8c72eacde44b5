package org.mouseion.benchmarks.guide.injected.files;

/// What is to be hidden, by the way it is hidden: the words and a sign that tells the way.
@FunctionalInterface
public interface Hiding {

    String words(String way);

    /// The sign of a way, a word that nothing else says.
    static String sign(String way) {
        return "qz" + way.replaceAll("[^a-z]", "") + "zq";
    }

    /// The words with the sign of the way behind them.
    static Hiding of(String words) {
        return way -> words + " " + sign(way);
    }

    /// Words in the letters of the tags block (U+E0020 to U+E007E), which no font draws.
    static String unseen(String words) {
        StringBuilder unseen = new StringBuilder();
        words.chars().filter(c -> c >= 0x20 && c < 0x7F).forEach(c -> unseen.appendCodePoint(0xE0000 + c));
        return unseen.toString();
    }
}
