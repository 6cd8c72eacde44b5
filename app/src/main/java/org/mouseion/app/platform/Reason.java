package org.mouseion.app.platform;

import java.util.List;

/// One sentence of an explanation, the number behind it, and the sentences it rests on. Every ranking, match, forecast
/// or refusal can
/// be opened into such a tree.
///
/// @param key message key of the sentence
/// @param arguments what the sentence names, in order
/// @param value the number behind it, in the unit the sentence says
public record Reason(String key, List<Object> arguments, double value, List<Reason> because) {
    public Reason {
        arguments = List.copyOf(arguments);
        because = List.copyOf(because);
    }

    public static Reason of(String key, double value, Object... arguments) {
        return new Reason(key, List.of(arguments), value, List.of());
    }
}
