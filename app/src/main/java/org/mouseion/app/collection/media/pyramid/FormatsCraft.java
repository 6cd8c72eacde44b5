package org.mouseion.app.collection.media.pyramid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.mouseion.formats.iiif.image.request.PictureFormat;
import org.mouseion.formats.pictures.BrokenPicture;
import org.mouseion.formats.pictures.PictureFiles;
import org.mouseion.formats.pictures.PictureHeader;
import org.mouseion.formats.pictures.PictureLimits;
import org.mouseion.formats.pictures.PictureOutcome;
import org.mouseion.formats.pictures.PictureTrouble;
import org.mouseion.formats.pictures.decoding.PixelSource;
import org.mouseion.formats.pictures.pyramid.Pyramid;
import org.mouseion.formats.pictures.pyramid.PyramidWriter;
import org.mouseion.formats.pictures.rendering.Workshop;
import org.mouseion.formats.pictures.vips.VipsWorkshop;
import org.springframework.stereotype.Component;

/// Reads masters and writes pyramids with `formats.pictures`, by libvips where the machine has it.
@Component
class FormatsCraft implements PictureCraft {

    private static final PictureLimits LIMITS = PictureLimits.USUAL;

    /// libvips where the machine has it, else Java's own.
    private final Workshop workshop = VipsWorkshop.best();

    @Override
    public String name() {
        return workshop.name();
    }

    @Override
    public Set<String> formats() {
        return workshop.formats().stream().map(PictureFormat::word).collect(Collectors.toSet());
    }

    @Override
    public Looked look(Path file) throws IOException {
        return switch (PictureFiles.recognise(file, "", LIMITS)) {
            case PictureOutcome.Recognised recognised -> looked(recognised.header());
            case PictureOutcome.Refused refused -> new Looked.Refused(code(refused.trouble()), refused.detail());
        };
    }

    private static Looked looked(PictureHeader header) {
        List<Size> pages = new ArrayList<>();
        for (int page = 0; page < header.pages(); page++) {
            // The head tells of the first page only; the others are known when their pyramids are made.
            pages.add(page == 0 ? new Size(header.uprightWidth(), header.uprightHeight()) : new Size(0, 0));
        }
        return new Looked.Picture(header.kind().mediaType(), pages);
    }

    @Override
    public Made make(Path master, int page, Path pyramid) throws IOException {
        try {
            return switch (PictureFiles.recognise(master, "", LIMITS)) {
                case PictureOutcome.Refused refused -> new Made.Failed(code(refused.trouble()), refused.detail());
                case PictureOutcome.Recognised recognised -> write(master, recognised.header(), page, pyramid);
            };
        } catch (BrokenPicture broken) {
            return new Made.Failed(code(broken.trouble()), broken.detail());
        }
    }

    private Made write(Path master, PictureHeader header, int page, Path pyramid) throws IOException {
        if (page >= header.pages()) {
            return new Made.Failed(code(PictureTrouble.TRUNCATED), "");
        }
        try (PixelSource source = workshop.open(master, header, page)) {
            PyramidWriter.write(source, pyramid, PyramidWriter.Progress.NONE, workshop);
            return new Made.Done(new Size(source.width(), source.height()));
        }
    }

    @Override
    public OpenPyramid open(Path pyramid) throws IOException {
        return new StoredPyramid(Pyramid.open(pyramid), workshop);
    }

    /// As its message is named: `media.reason.too-large`.
    private static String code(PictureTrouble trouble) {
        return trouble.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
