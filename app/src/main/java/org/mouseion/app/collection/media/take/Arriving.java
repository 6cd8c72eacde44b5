package org.mouseion.app.collection.media.take;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Picture;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.HeldPicture.Why;
import org.mouseion.app.collection.media.held.PictureRows;
import org.mouseion.app.collection.media.held.PictureTexts;
import org.mouseion.app.collection.media.held.TextUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Makes pictures of a file that was read: one a page. Inside the caller's transaction; the same file for
/// the same work
/// makes nothing twice.
@Component
class Arriving {

    private final PictureRows rows;
    private final PictureTexts texts;
    private final Works works;
    private final JdbcClient sql;

    Arriving(PictureRows rows, PictureTexts texts, Works works, JdbcClient sql) {
        this.rows = rows;
        this.texts = texts;
        this.works = works;
        this.sql = sql;
    }

    Line take(Take take, Line line, Masters.Read.Master master) {
        PictureId first = null;
        boolean fresh = false;
        for (int page = 0; page < master.pages().size(); page++) {
            PictureId known = find(master, page, line.work());
            PictureId picture = known == null ? add(take, line, master, page) : known;
            fresh |= known == null;
            first = first == null ? picture : first;
        }
        return line.with(fresh ? Line.State.TAKEN : Line.State.KNOWN, Why.NOTHING, first);
    }

    /// A file that belongs to no work is known where the house has it anywhere; one for a work, where that
    /// work has it,
    /// or where it lies unattached: then it is attached.
    private @Nullable PictureId find(Masters.Read.Master master, int page, @Nullable WorkId work) {
        List<HeldPicture> same = rows.listOf(master.file(), page).stream()
                .filter(picture -> picture.removed() == null)
                .toList();
        for (HeldPicture picture : same) {
            if (work == null || Objects.equals(picture.work(), work)) {
                return picture.id();
            }
        }
        return null;
    }

    /// What the record says of the picture at this address: credit, rights and alternative text carry over.
    private @Nullable Picture said(Line line) {
        WorkId work = line.work();
        if (line.how() != Line.How.RECORD || work == null) {
            return null;
        }
        return works.find(work).stream()
                .flatMap(found -> found.facts().pictures().stream())
                .filter(picture -> picture.address().equals(line.place())
                        || Offers.nameOf(picture.address()).equals(line.name()))
                .findFirst()
                .orElse(null);
    }

    private PictureId add(Take take, Line line, Masters.Read.Master master, int page) {
        Picture said = said(line);
        Wishes wishes = take.wishes();
        PictureId picture = rows.add(new PictureRows.Arrival(
                line.work(),
                master.page(page),
                said == null || said.credit().isEmpty() ? wishes.credit() : said.credit(),
                said == null || said.rights() == null ? wishes.rights() : said.rights(),
                said == null || said.faithful(),
                take.wishes().access(),
                master.origin(),
                take.id(),
                take.author()));
        if (said != null) {
            said.alt()
                    .byTag()
                    .forEach((language, text) -> texts.accept(picture, language, TextUse.ALT, text, "", take.author()));
        }
        for (WorkId candidate : line.candidates()) {
            sql.sql("insert into collection.picture_candidate (picture, work) values (?, ?) on conflict do nothing")
                    .params(picture.value(), candidate.value())
                    .update();
        }
        return picture;
    }
}
