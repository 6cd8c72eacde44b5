package org.mouseion.app.collection.media.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.PictureRows;
import org.mouseion.app.collection.media.held.PictureTexts;
import org.mouseion.app.collection.media.held.TextUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds pictures for the desk, and counts what is wanting.
@Component
public class PictureList {

    /// A picture that visitors see and that says nothing to those who do not see it.
    private static final String WITHOUT_ALT = "p.removed is null and p.work is not null and p.state = 'READY' and not"
            + " exists (select 1 from collection.picture_text t where t.picture = p.id and t.use = 'ALT'"
            + " and t.state = 'ACCEPTED')";

    private static final String WITHOUT_WORK = "p.removed is null and p.work is null";
    private static final String DAMAGED = "p.removed is null and p.damaged is not null";
    private static final String UNREADABLE = "p.removed is null and p.state = 'UNREADABLE'";
    private static final String PROPOSED = "p.removed is null and exists (select 1 from collection.picture_text t"
            + " where t.picture = p.id and t.state = 'PROPOSED')";

    private final JdbcClient sql;
    private final PictureRows rows;
    private final PictureTexts texts;
    private final Works works;

    PictureList(JdbcClient sql, PictureRows rows, PictureTexts texts, Works works) {
        this.sql = sql;
        this.rows = rows;
        this.texts = texts;
        this.works = works;
    }

    /// A picture of the list, with what is shown beside it.
    public record Line(HeldPicture picture, @Nullable Work work, Texts alt) {}

    public record Found(List<Line> lines, long total) {
        public int pages() {
            return (int) Math.max(1, (total + PictureQuery.PAGE - 1) / PictureQuery.PAGE);
        }
    }

    /// What pictures owe: the first row of the institution's access debt, and the rest of the housekeeping.
    public record Debt(long shown, long withoutAlt, long withoutWork, long proposed, long unreadable, long damaged) {}

    public Debt debt() {
        return sql.sql("select count(*) filter (where p.removed is null and p.work is not null and p.state = 'READY'),"
                        + " count(*) filter (where " + WITHOUT_ALT + "),"
                        + " count(*) filter (where " + WITHOUT_WORK + "),"
                        + " count(*) filter (where " + PROPOSED + "),"
                        + " count(*) filter (where " + UNREADABLE + "),"
                        + " count(*) filter (where " + DAMAGED + ") from collection.picture p")
                .query((row, n) -> new Debt(
                        row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6)))
                .single();
    }

    Found find(PictureQuery query) {
        String where = "where " + condition(query.lacks())
                + (query.work() > 0 ? " and p.work = " + query.work() : "")
                + (query.words().isEmpty()
                        ? ""
                        : " and (p.file_name ilike :words or exists (select 1 from collection.work w where"
                                + " w.id = p.work and (w.title ilike :words or w.number ilike :words)))");
        String words =
                "%" + query.words().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        long total = sql.sql("select count(*) from collection.picture p " + where)
                .params(Map.of("words", words))
                .query(Long.class)
                .single();
        List<PictureId> ids = sql.sql("select p.id from collection.picture p " + where + " order by p.id desc limit "
                        + PictureQuery.PAGE + " offset :offset")
                .param("words", words)
                .param("offset", (query.page() - 1L) * PictureQuery.PAGE)
                .query((row, n) -> new PictureId(row.getLong(1)))
                .list();
        return new Found(lines(ids), total);
    }

    private List<Line> lines(List<PictureId> ids) {
        Map<PictureId, HeldPicture> pictures = new HashMap<>();
        rows.list(ids).forEach(picture -> pictures.put(picture.id(), picture));
        Map<WorkId, Work> byId = works(pictures.values().stream()
                .map(HeldPicture::work)
                .filter(Objects::nonNull)
                .toList());
        Map<PictureId, Texts> alt = texts.listAccepted(texts.list(ids), TextUse.ALT);
        List<Line> lines = new ArrayList<>();
        for (PictureId id : ids) {
            HeldPicture picture = pictures.get(id);
            if (picture != null) {
                lines.add(new Line(picture, byId.get(picture.work()), alt.getOrDefault(id, Texts.NONE)));
            }
        }
        return lines;
    }

    Map<WorkId, Work> works(Collection<WorkId> ids) {
        Map<WorkId, Work> byId = new HashMap<>();
        works.list(ids).forEach(work -> byId.put(work.id(), work));
        return byId;
    }

    /// Works a picture may belong to.
    List<Work> candidates(PictureId picture) {
        return works.list(sql.sql("select work from collection.picture_candidate where picture = ? order by work")
                .param(picture.value())
                .query((row, n) -> new WorkId(row.getLong(1)))
                .list());
    }

    private static String condition(String lacks) {
        return switch (lacks) {
            case "alt" -> WITHOUT_ALT;
            case "work" -> WITHOUT_WORK;
            case "proposed" -> PROPOSED;
            case "unreadable" -> UNREADABLE;
            case "damaged" -> DAMAGED;
            case "waiting" -> "p.removed is null and p.state = 'WAITING'";
            case "away" -> "p.removed is not null";
            default -> "p.removed is null";
        };
    }
}
