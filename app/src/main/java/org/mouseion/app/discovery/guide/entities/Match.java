package org.mouseion.app.discovery.guide.entities;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a phrase names.
///
/// @param <T> a work, a maker
public sealed interface Match<T> {

    /// @param mended the house's word that was read where another was typed; empty where nothing was mended
    record One<T>(T found, String mended) implements Match<T> {}

    /// Two or more likely readings, or a single one that is not sure; the likeliest first.
    ///
    /// @param more how many further ones there are
    record Several<T>(List<T> found, long more) implements Match<T> {
        public Several {
            found = List.copyOf(found);
            if (found.isEmpty()) {
                throw new IllegalArgumentException("Several readings are at least one, but got none; use None");
            }
        }
    }

    record None<T>() implements Match<T> {}

    default Optional<T> one() {
        return this instanceof One<T>(T found, String mended) ? Optional.of(found) : Optional.empty();
    }

    default boolean isNone() {
        return this instanceof None<T>;
    }

    default <R> Match<R> map(Function<T, R> change) {
        return switch (this) {
            case One<T>(T found, String mended) -> new One<>(change.apply(found), mended);
            case Several<T>(List<T> found, long more) ->
                new Several<>(found.stream().map(change).toList(), more);
            case None<T>() -> new None<>();
        };
    }
}
