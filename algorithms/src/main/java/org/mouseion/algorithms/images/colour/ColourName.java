package org.mouseion.algorithms.images.colour;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Colours that have a name of their own in every language of the house: the eleven basic terms of Berlin
/// and Kay (*Basic Color Terms*, 1969) and thirteen that museums say. [#code] is the key of the word in
/// message bundles.
///
/// A colour is called by its nearest example; lightness counts half, because a name holds over light and
/// dark more than over hues. The examples are our own choice, several for names that reach far.
public enum ColourName {
    BLACK(true, 0x0A0A0A, 0x262523),
    WHITE(true, 0xFFFFFF, 0xE9E9E9),
    GREY(true, 0x4A4A4A, 0x808080, 0xB5B5B5, 0xD2D2D2),
    RED(true, 0xC0141C, 0xE01B24),
    GREEN(true, 0x1F8A3B, 0x3F7F3A, 0x5BBF5A, 0x16452B),
    YELLOW(true, 0xF2D61B, 0xF7E463),
    BLUE(true, 0x1F4FBF, 0x4A7BC8, 0x2C5F8A),
    BROWN(true, 0x6B4423, 0x4A2E1B, 0x8A5A33),
    ORANGE(true, 0xE8781A, 0xF59A35),
    PINK(true, 0xF2A3B5, 0xE56C93),
    PURPLE(true, 0x6A2A82, 0x9255A8),
    CREAM(false, 0xF2E8CF, 0xEDE3C8),
    BEIGE(false, 0xD6C3A1, 0xC4B08B),
    OCHRE(false, 0xC08A2D, 0xCC9A3B),
    GOLD(false, 0xD9B23A),
    TERRACOTTA(false, 0xB5583A, 0xC46B4D),
    VERMILION(false, 0xDD3F23),
    MADDER(false, 0x8E1B2E, 0x6E1423),
    OLIVE(false, 0x6B6B2A, 0x858239),
    TURQUOISE(false, 0x2FB5AE, 0x6FC9C0),
    VERDIGRIS(false, 0x3F8F7D, 0x6FA896),
    SKY_BLUE(false, 0x9CC6E6, 0xB4D3E8),
    PRUSSIAN_BLUE(false, 0x12304F, 0x1C2F5C),
    LILAC(false, 0xC3A6D8);

    private static final double LIGHTNESS_WEIGHT = 0.5;

    private final boolean basic;
    private final Oklab[] examples;

    ColourName(boolean basic, int... examples) {
        this.basic = basic;
        this.examples = Arrays.stream(examples).mapToObj(Oklab::of).toArray(Oklab[]::new);
    }

    /// The name of the nearest example.
    public static ColourName of(Oklab colour) {
        ColourName nearest = BLACK;
        double least = Double.MAX_VALUE;
        for (ColourName name : values()) {
            double distance = name.distance(colour);
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return nearest;
    }

    /// The name whose [#code] this is.
    public static Optional<ColourName> find(String code) {
        return Arrays.stream(values()).filter(name -> name.code().equals(code)).findFirst();
    }

    /// How far a colour lies from the nearest example of this name, lightness counted half.
    double distance(Oklab colour) {
        double least = Double.MAX_VALUE;
        for (Oklab example : examples) {
            double dl = LIGHTNESS_WEIGHT * (colour.lightness() - example.lightness());
            double da = colour.a() - example.a();
            double db = colour.b() - example.b();
            least = Math.min(least, dl * dl + da * da + db * db);
        }
        return Math.sqrt(least);
    }

    /// Whether it is one of the eleven that every one of our languages has as a basic word.
    public boolean isBasic() {
        return basic;
    }

    /// What a person who chooses this name from a list looks for.
    public Oklab example() {
        return examples[0];
    }

    /// Key in message bundles, such as `prussian-blue`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
