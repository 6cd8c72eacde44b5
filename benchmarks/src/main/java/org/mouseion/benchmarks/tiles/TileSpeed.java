package org.mouseion.benchmarks.tiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.mouseion.benchmarks.Measurement;
import org.mouseion.benchmarks.Options;
import org.mouseion.benchmarks.report.Circumstances;
import org.mouseion.benchmarks.report.Report;
import org.mouseion.benchmarks.report.Table;
import org.mouseion.benchmarks.tiles.Rounds.Figures;
import org.mouseion.benchmarks.tiles.Rounds.Way;
import org.mouseion.formats.iiif.image.Derivative;
import org.mouseion.formats.iiif.image.request.PictureFormat;
import org.mouseion.formats.pictures.pyramid.Pyramid;
import org.mouseion.formats.pictures.pyramid.PyramidWriter;
import org.mouseion.formats.pictures.rendering.Rendering;
import org.mouseion.formats.pictures.rendering.Workshop;
import org.mouseion.formats.pictures.vips.VipsWorkshop;

/// Tiles and other pieces a second, in one process.
public final class TileSpeed implements Measurement {

    private static final int MEGAPIXELS = 40;
    private static final int SECONDS = 2;
    /// Of 255: two kernels and two packers of JPEG lie within.
    private static final double ALIKE = 6;

    @Override
    public String name() {
        return "tiles";
    }

    @Override
    public String about() {
        return "pyramids and pieces of pictures: stored tiles, Java and libvips, in one process (--megapixels 40)";
    }

    @Override
    public Report measure(Options options) throws IOException, InterruptedException {
        int width = (int) Math.sqrt(options.number("megapixels", MEGAPIXELS) * 1e6 * 4 / 3);
        Photograph photograph = new Photograph(width, width * 3 / 4);
        Circumstances around = Circumstances.of(
                name(), options, "a picture by rule, " + photograph.width() + " x " + photograph.height());
        Path folder = Files.createDirectories(options.work().resolve("tiles"));
        List<Workshop> workshops = new ArrayList<>(List.of(Workshop.JAVA));
        VipsWorkshop.find().ifPresent(workshops::add);
        List<String> notes = new ArrayList<>();
        if (workshops.size() == 1) {
            notes.add("libvips is not here: only Java was measured");
        }
        Table written = written(photograph, folder, workshops);
        int threads = options.number("threads", Runtime.getRuntime().availableProcessors());
        Rounds rounds = new Rounds(threads, options.number("seconds", SECONDS));
        notes.add(
                threads + " threads at once; ways in turn, three rounds after one that warms; read from memory, where "
                        + "the system keeps a file that was just written");
        try (Pyramid pyramid = Pyramid.open(folder.resolve("0.tif"))) {
            Table served = served(pyramid, rounds, workshops, notes);
            return new Report(name(), around, List.of(written, served), notes, true);
        }
    }

    private static Table written(Photograph photograph, Path folder, List<Workshop> workshops) throws IOException {
        // What drawing the picture costs is measured alone and taken off.
        long begun = System.nanoTime();
        byte[] band = new byte[photograph.width() * 3 * 256];
        for (int y = 0; y < photograph.height(); y += 256) {
            photograph.read(y, Math.min(256, photograph.height() - y), band);
        }
        double drawing = (System.nanoTime() - begun) / 1e9;
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < workshops.size(); i++) {
            Path file = folder.resolve(i + ".tif");
            Files.deleteIfExists(file);
            begun = System.nanoTime();
            PyramidWriter.write(photograph, file, PyramidWriter.Progress.NONE, workshops.get(i));
            double took = (System.nanoTime() - begun) / 1e9;
            rows.add(List.of(workshops.get(i).name(), took - drawing, Files.size(file) / 1e6));
        }
        return new Table("Packing a pyramid, one thread", List.of("tiles packed by", "s", "MB"), rows);
    }

    private static Table served(Pyramid pyramid, Rounds rounds, List<Workshop> workshops, List<String> notes)
            throws IOException, InterruptedException {
        List<List<Object>> rows = new ArrayList<>();
        Pieces tiles = Pieces.tiles(pyramid, new Random(1));
        List<Way> ways = new ArrayList<>();
        ways.add(new Way("as stored", wanted -> stored(pyramid, wanted)));
        for (Workshop workshop : workshops) {
            ways.add(new Way(workshop.name(), wanted -> Rendering.render(pyramid, wanted, workshop)));
        }
        add(rows, tiles, ways, rounds, notes);
        add(
                rows,
                Pieces.regions(pyramid, new Random(2), PictureFormat.JPG),
                ways.subList(1, ways.size()),
                rounds,
                notes);
        add(rows, Pieces.whole(pyramid, new Random(3)), ways.subList(1, ways.size()), rounds, notes);
        if (workshops.getLast().formats().contains(PictureFormat.WEBP)) {
            Pieces webp = Pieces.regions(pyramid, new Random(2), PictureFormat.WEBP);
            add(rows, webp, List.of(ways.getLast()), rounds, notes);
        }
        return new Table("Pieces", List.of("piece", "made by", "a second", "p50 ms", "p99 ms", "kB"), rows);
    }

    private static byte[] stored(Pyramid pyramid, Derivative wanted) throws IOException {
        return pyramid.tile(0, wanted.x() / pyramid.tile(), wanted.y() / pyramid.tile());
    }

    private static void add(List<List<Object>> rows, Pieces pieces, List<Way> ways, Rounds rounds, List<String> notes)
            throws IOException, InterruptedException {
        double worst = ways.size() == 1 ? 0 : Likeness.worst(pieces.wanted().subList(0, 20), ways);
        if (worst > ALIKE) {
            throw new IllegalStateException(
                    pieces.name() + ": the ways give other pictures, by " + worst + " of 255 in the mean");
        }
        List<Figures> figures = rounds.measure(pieces.wanted(), ways);
        for (int i = 0; i < ways.size(); i++) {
            Figures of = figures.get(i);
            rows.add(List.of(pieces.name(), ways.get(i).name(), of.perSecond(), of.p50(), of.p99(), of.bytes() / 1e3));
        }
        if (ways.size() > 1) {
            notes.add(String.format(
                    Locale.ROOT,
                    "%s: the ways differ by %.2f of 255 at most, in the mean of a piece",
                    pieces.name(),
                    worst));
        }
    }
}
