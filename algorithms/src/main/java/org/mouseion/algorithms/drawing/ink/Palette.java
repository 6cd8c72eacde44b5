package org.mouseion.algorithms.drawing.ink;

import java.util.Locale;

/// The inks of a drawing: paper, line, a tint for flat grounds, and one accent. Colours are `#RRGGBB`.
public enum Palette {
    /// Brown-black on laid paper, an engraving.
    SEPIA("#F3EBDC", "#2B2119", "#E4D5BB", "#A4492B"),
    /// Blue key block, pale blue ground, vermilion seal.
    INDIGO("#F4EFE3", "#1D3557", "#C9D6DA", "#B3361B"),
    /// Red chalk.
    SANGUINE("#F6EEE1", "#7C2D1E", "#EBCDB6", "#2B2119"),
    /// Green-black on cream, a herbarium.
    VERDIGRIS("#F5F1E4", "#1F3B33", "#CFDCC8", "#A4492B"),
    /// White on Prussian blue, a photogram.
    CYANOTYPE("#173A5E", "#F1EFE6", "#2A5682", "#F1EFE6"),
    /// Light on dark, a mezzotint of the night.
    NIGHT("#151A24", "#EBE3D0", "#232B3A", "#E0B15A"),
    /// Brown line and ochre ground, a woodcut with a tone block.
    OCHRE("#F5ECD8", "#33261A", "#E2BF7C", "#8E3B22"),
    /// Grey-black on white, a lithograph.
    GRAPHITE("#F7F5F0", "#2C2C2E", "#DAD8D2", "#1F3A7A");

    private final String paper;
    private final String ink;
    private final String tint;
    private final String accent;

    Palette(String paper, String ink, String tint, String accent) {
        this.paper = paper;
        this.ink = ink;
        this.tint = tint;
        this.accent = accent;
    }

    public String paper() {
        return paper;
    }

    public String ink() {
        return ink;
    }

    public String tint() {
        return tint;
    }

    public String accent() {
        return accent;
    }

    /// By name, whatever its case.
    public static Palette named(String name) {
        return valueOf(name.strip().toUpperCase(Locale.ROOT));
    }
}
