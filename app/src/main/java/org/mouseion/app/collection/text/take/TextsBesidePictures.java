package org.mouseion.app.collection.text.take;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.media.held.HeldPicture.Why;
import org.mouseion.app.collection.media.take.Accompaniment;
import org.mouseion.app.collection.media.take.Line;
import org.mouseion.app.collection.media.take.Take;
import org.mouseion.app.collection.text.layers.Layer.Given;
import org.mouseion.app.collection.text.layers.LayerEditing;
import org.mouseion.app.platform.FileRef;
import org.mouseion.app.platform.FileStore;
import org.mouseion.formats.pages.PageFiles;
import org.mouseion.formats.pages.PageKind;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.PagesOutcome;
import org.springframework.stereotype.Component;

/// Takes ALTO, PAGE, hOCR and plain text that come with pictures, or after them.
///
/// A file is taken whole or not at all: a page whose picture nobody can tell sets the file aside with its reason.
@Component
class TextsBesidePictures implements Accompaniment {

    private final FileStore files;
    private final PictureOfText pictures;
    private final LayerEditing layers;

    TextsBesidePictures(FileStore files, PictureOfText pictures, LayerEditing layers) {
        this.files = files;
        this.pictures = pictures;
        this.layers = layers;
    }

    @Override
    public boolean isMine(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".+\\.(xml|alto|page|hocr|html?|txt)");
    }

    @Override
    public Read read(Take take, Line line, FileRef file) throws IOException {
        return switch (PageFiles.read(files.get(file))) {
            case PagesOutcome.Unreadable unreadable -> {
                Why why = new Why(
                        "text-"
                                + unreadable
                                        .trouble()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'),
                        unreadable.line() + "\t" + unreadable.detail());
                yield () -> line.with(Line.State.ASIDE, why, null);
            }
            case PagesOutcome.Read read -> () -> keep(take, line, file, read);
        };
    }

    private Line keep(Take take, Line line, FileRef file, PagesOutcome.Read read) {
        List<PageText> pages = read.kind() == PageKind.TEXT ? written(read.pages()) : read.pages();
        List<PictureId> where = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            switch (pictures.find(take, line, pages.get(page), page, pages.size())) {
                case PictureOfText.Told.Picture told -> where.add(told.picture());
                case PictureOfText.Told.Nowhere nowhere -> {
                    return line.with(
                            Line.State.ASIDE,
                            new Why(nowhere.several() ? "text-several-pictures" : "text-no-picture", "" + (page + 1)),
                            null);
                }
            }
        }
        boolean fresh = false;
        for (int page = 0; page < pages.size(); page++) {
            Given given = new Given(read.kind().name(), file, page, line.name(), take.id());
            Optional<Long> layer = layers.addFile(where.get(page), pages.get(page), given, "", take.author());
            fresh |= layer.isPresent();
        }
        return line.with(fresh ? Line.State.TAKEN : Line.State.KNOWN, Why.NOTHING, where.getFirst());
    }

    @Override
    public void undo(Take take) {
        layers.withdrawTake(take.id());
    }

    /// A last form feed ends the last page and begins none.
    private static List<PageText> written(List<PageText> pages) {
        boolean ended = pages.size() > 1 && pages.getLast().lines().findAny().isEmpty();
        return ended ? pages.subList(0, pages.size() - 1) : pages;
    }
}
