package org.mouseion.formats.iiif.image.request;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The part of the picture that is asked for (section 4.1 of both versions).
public sealed interface Region {

    /// `full`
    record Full() implements Region {}

    /// `square`: as wide and high as the shorter side.
    record Square() implements Region {}

    /// `x,y,w,h` in pixels of the full picture; what is greater than any picture reads as 10¹².
    record Pixels(long x, long y, long width, long height) implements Region {}

    /// `pct:x,y,w,h` in percent of the full picture.
    record Percent(BigDecimal x, BigDecimal y, BigDecimal width, BigDecimal height) implements Region {}

    /// Reads the parameter, already percent-decoded.
    static Region read(String text) {
        return switch (text) {
            case "full" -> new Full();
            case "square" -> new Square();
            default -> text.startsWith("pct:") ? percent(text) : pixels(text);
        };
    }

    /// The parameter as the specification likes it written.
    default String written() {
        return switch (this) {
            case Full _ -> "full";
            case Square _ -> "square";
            case Pixels(long x, long y, long width, long height) -> x + "," + y + "," + width + "," + height;
            case Percent(BigDecimal x, BigDecimal y, BigDecimal width, BigDecimal height) ->
                "pct:" + Numerals.written(x) + "," + Numerals.written(y) + "," + Numerals.written(width) + ","
                        + Numerals.written(height);
        };
    }

    private static Region pixels(String text) {
        List<Long> numbers = four(text, text, Numerals::findWhole);
        return new Pixels(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    }

    private static Region percent(String text) {
        List<BigDecimal> numbers = four(text, text.substring("pct:".length()), Numerals::findDecimal);
        return new Percent(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    }

    private static <N> List<N> four(String asked, String list, Function<String, Optional<N>> reader) {
        String[] parts = list.split(",", 6);
        List<N> numbers = new ArrayList<>();
        for (String part : parts) {
            reader.apply(part).ifPresent(numbers::add);
        }
        if (parts.length != 4 || numbers.size() != 4) {
            throw Refusal.wrong(
                    Refusal.Reason.REGION_WORDS,
                    "The region " + Refusal.quote(asked)
                            + " cannot be read. It is full, square, x,y,w,h in whole pixels," + " or pct:x,y,w,h.");
        }
        return numbers;
    }
}
