package org.mouseion.algorithms.images.alike;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// Products of bytes, sixteen at a time. Two bytes multiplied fit a short, so that nothing overflows.
final class Products {

    private static final VectorSpecies<Byte> BYTES = ByteVector.SPECIES_128;
    private static final VectorSpecies<Short> SHORTS = ShortVector.SPECIES_256;
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_256;

    private Products() {}

    /// The sum of the products of `length` bytes, a multiple of sixteen, from each start.
    static int of(byte[] one, int start, byte[] other, int otherStart, int length) {
        IntVector sum = IntVector.zero(INTS);
        for (int i = 0; i < length; i += Part.LANES) {
            ShortVector a = (ShortVector)
                    ByteVector.fromArray(BYTES, one, start + i).convertShape(VectorOperators.B2S, SHORTS, 0);
            ShortVector b = (ShortVector)
                    ByteVector.fromArray(BYTES, other, otherStart + i).convertShape(VectorOperators.B2S, SHORTS, 0);
            ShortVector product = a.mul(b);
            sum = sum.add(product.convertShape(VectorOperators.S2I, INTS, 0))
                    .add(product.convertShape(VectorOperators.S2I, INTS, 1));
        }
        return sum.reduceLanes(VectorOperators.ADD);
    }
}
