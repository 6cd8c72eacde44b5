package org.mouseion.app.collection.media.take;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.HeldPicture.Why;
import org.mouseion.app.collection.media.held.PictureRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Makes pictures of a file that was read: one a page. Inside the caller's transaction; the same file for the same work
/// makes nothing twice.
@Component
class Arriving {

    private final PictureRows rows;
    private final JdbcClient sql;

    Arriving(PictureRows rows, JdbcClient sql) {
        this.rows = rows;
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

    /// A file that belongs to no work is known where the house has it anywhere; one for a work, where that work has it,
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

    private PictureId add(Take take, Line line, Masters.Read.Master master, int page) {
        PictureId picture = rows.add(new PictureRows.Arrival(
                line.work(),
                master.page(page),
                take.wishes().credit(),
                take.wishes().rights(),
                true,
                take.wishes().access(),
                master.origin(),
                take.id(),
                take.author()));
        for (WorkId candidate : line.candidates()) {
            sql.sql("insert into collection.picture_candidate (picture, work) values (?, ?) on conflict do nothing")
                    .params(picture.value(), candidate.value())
                    .update();
        }
        return picture;
    }
}
