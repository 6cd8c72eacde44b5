package org.mouseion.algorithms.images.colour;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mouseion.algorithms.images.Pixels;

/// The colours of a picture: up to eight of the figure, and the plain ground they lie on, if there is one.
///
/// @param swatches of what is not ground, the largest first; shares make 1; one to eight
/// @param ground mount, paper, backdrop, with its share of the whole picture
/// @param tonality whether the colours are the picture's own or one tint over all
public record Palette(List<Swatch> swatches, Optional<Swatch> ground, Tonality tonality) {

    public static final int MOST = 8;
    /// Bytes of a swatch that is kept: lightness, two axes, share.
    private static final int SWATCH = 4 * Float.BYTES;
    /// A palette does not gain from more pixels.
    private static final int SIDE = 160;
    /// How much a ground that is all but everything weighs when palettes are compared; a smaller one
    /// weighs less.
    private static final double GROUND_WEIGHT = 0.25;

    public Palette {
        swatches = List.copyOf(swatches);
        if (swatches.isEmpty() || swatches.size() > MOST) {
            throw new IllegalArgumentException("A palette has 1 to " + MOST + " colours, not " + swatches.size());
        }
    }

    public static Palette of(Pixels picture) {
        Pixels small = picture.within(SIDE);
        Ground found = Ground.of(small);
        List<Swatch> swatches = Clusters.of(Tally.of(small, found.mask()), MOST);
        Optional<Swatch> ground =
                found.share() > 0 ? Optional.of(new Swatch(found.colour(), found.share())) : Optional.empty();
        List<Swatch> all = new ArrayList<>(swatches);
        ground.ifPresent(all::add);
        return new Palette(swatches, ground, Tonality.of(all));
    }

    /// The colours as a person would count them: the ground at a quarter of its share, the figure the
    /// rest, the cast of a tinted picture taken off. Shares make 1; what palettes are compared and
    /// searched by.
    public List<Swatch> weighed() {
        double groundWeight = ground.map(g -> g.share() * GROUND_WEIGHT).orElse(0.0);
        double figureWeight = 1 - groundWeight;
        List<Swatch> all = new ArrayList<>();
        swatches.forEach(s -> all.add(new Swatch(s.colour(), s.share() * figureWeight)));
        ground.ifPresent(g -> all.add(new Swatch(g.colour(), groundWeight)));
        return tonality == Tonality.COLOURED
                ? all
                : all.stream()
                        .map(s -> new Swatch(Palette.grey(s.colour()), s.share()))
                        .toList();
    }

    private static Oklab grey(Oklab colour) {
        return colour.without(colour.a(), colour.b());
    }

    /// How alike two palettes are, 0 to 1: 1 minus the cost of repainting one into the other.
    public double likeness(Palette other) {
        return 1 - EarthMover.cost(weighed(), other.weighed());
    }

    /// The colours that have names, each with its share, the largest first; shares of one name are added
    /// up.
    public List<NamedShare> named() {
        double[] shares = new double[ColourName.values().length];
        weighed().forEach(s -> shares[ColourName.of(s.colour()).ordinal()] += s.share());
        List<NamedShare> named = new ArrayList<>();
        for (ColourName name : ColourName.values()) {
            if (shares[name.ordinal()] > 0) {
                named.add(new NamedShare(name, shares[name.ordinal()]));
            }
        }
        named.sort((x, y) -> Double.compare(y.share(), x.share()));
        return List.copyOf(named);
    }

    /// To be kept: at most 162 bytes.
    public byte[] toBytes() {
        List<Swatch> all = new ArrayList<>(swatches);
        ground.ifPresent(all::add);
        ByteBuffer out = ByteBuffer.allocate(2 + all.size() * SWATCH);
        out.put((byte) (ground.isPresent() ? 1 : 0)).put((byte) tonality.ordinal());
        for (Swatch swatch : all) {
            Oklab colour = swatch.colour();
            out.putFloat(colour.lightness()).putFloat(colour.a()).putFloat(colour.b());
            out.putFloat((float) swatch.share());
        }
        return out.array();
    }

    /// What [#toBytes] wrote.
    public static Palette ofBytes(byte[] bytes) {
        if (bytes.length < 2 + SWATCH || (bytes.length - 2) % SWATCH != 0) {
            throw new IllegalArgumentException("These " + bytes.length
                    + " bytes are no palette. Maybe they were written by another version: look at the picture again.");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        boolean grounded = in.get() == 1;
        Tonality tonality = Tonality.values()[Math.clamp(in.get(), 0, Tonality.values().length - 1)];
        List<Swatch> all = new ArrayList<>();
        while (in.hasRemaining()) {
            Oklab colour = new Oklab(in.getFloat(), in.getFloat(), in.getFloat());
            all.add(new Swatch(colour, in.getFloat()));
        }
        Optional<Swatch> ground = grounded ? Optional.of(all.removeLast()) : Optional.empty();
        return new Palette(all, ground, tonality);
    }

    /// A named colour and how much of the picture it makes.
    public record NamedShare(ColourName name, double share) {}
}
