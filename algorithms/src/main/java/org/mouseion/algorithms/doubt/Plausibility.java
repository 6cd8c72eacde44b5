package org.mouseion.algorithms.doubt;

/// How probable it is that a wrong reading came from the word that is looked for, from what the mistake costs
/// and how long the word is: a logistic regression. A short word has many neighbours that it may be instead;
/// a long one few.
///
/// @param base where everything else is 0
/// @param perCost for each unit of [Confusions] cost
/// @param perLetter for each letter of the word, up to twelve
/// @param aWord where the reading is itself a common word
public record Plausibility(double base, double perCost, double perLetter, double aWord) {

    /// Fitted on the first half of the pages; see `./mouseion bench doubt`.
    public static final Plausibility FITTED = new Plausibility(-1.2, -0.78, 0.8, -1.5);

    /// Letters beyond which a word is as long as it needs to be.
    private static final int LONG = 12;

    /// Mistakes dearer than this are not considered.
    public static final double MOST_COST = 10;

    /// @param cost of reading the other key where the word stands
    /// @param length of the word's key
    public double of(double cost, int length, boolean common) {
        double sum = base + perCost * cost + perLetter * Math.min(LONG, length) + (common ? aWord : 0);
        return 1 / (1 + Math.exp(-sum));
    }

    /// What a mistake may cost at most to be at least so plausible for a word of this length.
    public double mostCost(double least, int length) {
        double needed = Math.log(least / (1 - least));
        double most = (needed - base - perLetter * Math.min(LONG, length)) / perCost;
        return Math.clamp(most, 0, MOST_COST);
    }
}
