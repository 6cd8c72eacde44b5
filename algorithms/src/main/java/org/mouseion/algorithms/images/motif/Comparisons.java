package org.mouseion.algorithms.images.motif;

/// The 256 comparisons of tones that describe a corner, for each of 32 directions it may point to.
///
/// Half of them were chosen for telling most, the other half are the same reflected in the corner's own
/// direction: the description of the mirrored picture is then the same bits with the halves exchanged,
/// and need not be computed.
final class Comparisons {

    static final int DIRECTIONS = 32;
    static final int PAIRS = 256;

    /// 128 pairs of places, four letters each: x, y, x, y around the corner, `A` is -12 and `Y` is 12.
    /// Chosen by ChoosesComparisons (beside the tests) over 8,869 corners of drawings of our own.
    private static final String CHOSEN = """
            BWGFCHDRFWIHMXNDLLGDVKYGPKOAMIKADAKJDUGRTNUTCIFMGNFGPRQKIRLKULYW
            RGSAIALEMHMSAOBIWYWELUOMIKIPSJUYKHJVRORSRXSOCNARURWHWVXIQRQADJCF
            VEYHYTYNOEPRKDJXSHTOHVJQAMDPNRLBSUVYFQJNYAVHMYOUOTQNRBTYQERVHMAY
            BYGYAPFPDTAXNJIYHHITXIYOJUJYNYPAQQRUHGIKPYPUATAHKEMULIKQSYWXHHHB
            DRIPDHHRAFLNCFGEHJIEUTTEPWRSDMHJGAGVOOMIIKHYTBWNAHFVJFNQKDOHNKNE
            HYMCNARPBLAXMAKXIKNLPNQJUHTCMALFPWOJJFLYQGYYYIYBEMEYKHMCJPLEOWNR
            YTURFDLFGSJVLJMYYMVIFKKPKDEXDTBNSMYORFVHACJYIMKHNFRYKTKOLUPENIAY
            OSRVQPTIKAQCJDOANFICHSFOLAGAQYVGOXUYYGUAAAAFNHMNPMEAFBAIYPTSJQNS
            """.replace("\n", "");

    /// For each direction: x, y, x, y of each pair.
    private static final byte[][] PLACES = places();

    private Comparisons() {}

    private static byte[][] places() {
        byte[][] places = new byte[DIRECTIONS][PAIRS * 4];
        for (int d = 0; d < DIRECTIONS; d++) {
            double cos = Math.cos(2 * Math.PI * d / DIRECTIONS);
            double sin = Math.sin(2 * Math.PI * d / DIRECTIONS);
            for (int i = 0; i < PAIRS; i++) {
                int side = i < PAIRS / 2 ? 1 : -1;
                for (int end = 0; end < 4; end += 2) {
                    int letter = i % (PAIRS / 2) * 4 + end;
                    double x = CHOSEN.charAt(letter) - 'M';
                    double y = side * (CHOSEN.charAt(letter + 1) - 'M');
                    places[d][i * 4 + end] = (byte) Math.rint(x * cos - y * sin);
                    places[d][i * 4 + end + 1] = (byte) Math.rint(x * sin + y * cos);
                }
            }
        }
        return places;
    }

    /// Writes the four words of a corner's description.
    ///
    /// @param soft the blurred tones
    /// @param angle the corner's direction in radians
    static void describe(byte[] soft, int width, int x, int y, double angle, long[] into, int at) {
        int direction = Math.floorMod((int) Math.rint(angle * DIRECTIONS / (2 * Math.PI)), DIRECTIONS);
        byte[] places = PLACES[direction];
        int middle = y * width + x;
        for (int word = 0; word < 4; word++) {
            long bits = 0;
            for (int i = 0; i < 64; i++) {
                int p = (word * 64 + i) * 4;
                int one = soft[middle + places[p + 1] * width + places[p]] & 255;
                int two = soft[middle + places[p + 3] * width + places[p + 2]] & 255;
                bits |= one < two ? 1L << i : 0;
            }
            into[at + word] = bits;
        }
    }
}
