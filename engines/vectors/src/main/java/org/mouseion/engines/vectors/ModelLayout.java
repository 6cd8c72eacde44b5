package org.mouseion.engines.vectors;

import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Where things lie in a model file. All numbers are little-endian; every section starts at a multiple of eight.
///
/// ```text
/// head      8 bytes "MOUVECT1", then eight ints: dimension, rows, buckets, keys, slots, length of the keys' letters,
///           length of the card, bits of a value (8 or 4)
/// card      UTF-8 text, see ModelCard
/// offsets   (keys + 1) ints: where a key's letters start
/// letters   the keys in UTF-8, one behind the other
/// rows of   keys ints: the row that a key stands for; several keys may share one
/// slots     ints: 1 + key, or 0; a hash table with linear probing, at most half full
/// scales    (rows + buckets) floats: what one step of the row is worth, the word's weight included
/// values    (rows + buckets) × dimension values of 8 or 4 bits; of 4 bits, value i and value i + dimension / 2 share a
///           byte, the first in its low half
/// checksum  32 bytes: SHA-256 of all before
/// ```
///
/// @param rowBytes length of a row
/// @param total length of the file in bytes
record ModelLayout(
        int dimension,
        int rows,
        int buckets,
        int keys,
        int slots,
        int bits,
        int rowBytes,
        long card,
        long offsets,
        long letters,
        long rowsOf,
        long slotTable,
        long scales,
        long values,
        long checksum,
        long total) {

    static final byte[] MAGIC = {'M', 'O', 'U', 'V', 'E', 'C', 'T', '1'};
    static final int HEAD = 8 + 8 * Integer.BYTES;
    static final int CHECKSUM = 32;
    static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    static ModelLayout of(int dimension, int rows, int buckets, int keys, int slots, int letters, int card, int bits) {
        int rowBytes = dimension * bits / 8;
        long cardAt = HEAD;
        long offsetsAt = aligned(cardAt + card);
        long lettersAt = aligned(offsetsAt + 4L * (keys + 1));
        long rowsOfAt = aligned(lettersAt + letters);
        long slotsAt = aligned(rowsOfAt + 4L * keys);
        long scalesAt = aligned(slotsAt + 4L * slots);
        long valuesAt = aligned(scalesAt + 4L * (rows + (long) buckets));
        long checksumAt = aligned(valuesAt + (rows + (long) buckets) * rowBytes);
        return new ModelLayout(
                dimension,
                rows,
                buckets,
                keys,
                slots,
                bits,
                rowBytes,
                cardAt,
                offsetsAt,
                lettersAt,
                rowsOfAt,
                slotsAt,
                scalesAt,
                valuesAt,
                checksumAt,
                checksumAt + CHECKSUM);
    }

    private static long aligned(long at) {
        return at + 7 & ~7L;
    }

    /// The slot at which the search for a key begins.
    static int slot(byte[] key, int slots) {
        int hash = 0x811c9dc5;
        for (byte b : key) {
            hash = (hash ^ b & 0xff) * 0x01000193;
        }
        return LetterGroups.spread(hash) & (slots - 1);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
