package org.mouseion.testing;

import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// A law that must hold for many random values: `Property.holdsFor(1000, random -> random.nextInt(), n ->
/// assertThat(…))`.
///
/// The run is seeded, so that it repeats; a failure names the seed and the value. `-Dmouseion.property.seed=N` tries
/// another world,
/// `-Dmouseion.property.tries=N` tries longer.
public final class Property {

    private static final long SEED = 20_261_122L;

    private Property() {}

    /// A law over one value; throws as a failed assertion does.
    @FunctionalInterface
    public interface Law<T> {
        void check(T value) throws Exception;
    }

    /// Tries `law` on `tries` values drawn by `draw`; fails at the first value that breaks it.
    public static <T> void holdsFor(int tries, Function<RandomGenerator, T> draw, Law<T> law) {
        long first = Long.getLong("mouseion.property.seed", SEED);
        int count = Integer.getInteger("mouseion.property.tries", tries);
        for (int i = 0; i < count; i++) {
            long seed = first + i;
            T value = draw.apply(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
            try {
                law.check(value);
            } catch (Exception | AssertionError broken) {
                throw new AssertionError(
                        "Broken by try " + i + " (-Dmouseion.property.seed=" + seed + " -Dmouseion.property.tries=1): "
                                + value,
                        broken);
            }
        }
    }
}
