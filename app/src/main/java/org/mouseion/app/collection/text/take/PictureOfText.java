package org.mouseion.app.collection.text.take;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.PictureRows;
import org.mouseion.app.collection.media.naming.FileNames;
import org.mouseion.app.collection.media.take.Line;
import org.mouseion.app.collection.media.take.Take;
import org.mouseion.formats.pages.PageText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells which picture a text is of.
///
/// First by name: the picture that the file itself names, then the one that is called as the file is. Of several of
/// that
/// name one that came with the same take, of the same page of its file, and in folders of the same names. Then by the
/// work's number in the name: the only picture of the work, the one its last number counts, or all in their order where
/// the file has as many pages.
@Component
class PictureOfText {

    private static final int MOST = 500;

    private final PictureRows rows;
    private final JdbcClient sql;

    PictureOfText(PictureRows rows, JdbcClient sql) {
        this.rows = rows;
        this.sql = sql;
    }

    /// What was found.
    sealed interface Told {
        record Picture(PictureId picture) implements Told {}

        /// @param several whether more than one fits
        record Nowhere(boolean several) implements Told {}
    }

    /// @param page of the file, from 0
    /// @param pages that the file has
    Told find(Take take, Line line, PageText text, int page, int pages) {
        boolean several = false;
        for (String name : names(line, text)) {
            List<HeldPicture> found = narrowed(named(name, take, line), take, line, page);
            if (found.size() == 1) {
                return new Told.Picture(found.getFirst().id());
            }
            several |= found.size() > 1;
        }
        WorkId work = line.work();
        if (work == null) {
            return new Told.Nowhere(several);
        }
        List<HeldPicture> all = rows.listOf(work);
        if (pages == 1 && line.part().matches("\\d{1,4}")) {
            int number = Integer.parseInt(line.part());
            if (number >= 1 && number <= all.size()) {
                return new Told.Picture(all.get(number - 1).id());
            }
        } else if (all.size() == pages) {
            return new Told.Picture(all.get(page).id());
        }
        return new Told.Nowhere(several || line.part().isEmpty() && !all.isEmpty());
    }

    private static Set<String> names(Line line, PageText text) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : List.of(text.picture(), line.name())) {
            String stem = stem(name);
            if (!stem.isBlank()) {
                names.add(stem);
                // "0001.alto.xml", "0001.jpg.txt": two extensions, of which the second is off already.
                names.add(stem(stem + ".xml"));
                int dot = stem.lastIndexOf('.');
                if (dot > 0) {
                    names.add(stem.substring(0, dot));
                }
            }
        }
        return names;
    }

    private static String stem(String name) {
        return FileNames.stem(name).toLowerCase(Locale.ROOT).strip();
    }

    /// Not put away; of the work where a person said which. Those of the same take come first: of what is called 0001
    /// a house has thousands.
    private List<HeldPicture> named(String stem, Take take, Line line) {
        List<PictureId> ids = sql.sql("""
                select id from collection.picture
                where lower(regexp_replace(regexp_replace(file_name, '^.*[/\\\\]', ''), '\\.[^.]{1,5}$', '')) = ?
                    and removed is null order by (take is not distinct from ?) desc, id desc limit ?""")
                .params(stem, take.id(), MOST)
                .query((row, n) -> new PictureId(row.getLong(1)))
                .list();
        return rows.list(ids).stream()
                .filter(picture -> line.how() != Line.How.PERSON
                        || line.work() == null
                        || line.work().equals(picture.work()))
                .sorted(Comparator.comparingLong(picture -> picture.id().value()))
                .toList();
    }

    private static List<HeldPicture> narrowed(List<HeldPicture> found, Take take, Line line, int page) {
        List<HeldPicture> left = best(found, picture -> picture.master().page() == page ? 1 : 0);
        left = best(left, picture -> picture.take() != null && picture.take() == take.id() ? 1 : 0);
        left = best(left, picture -> shared(line.name(), picture.master().name()));
        return best(left, picture -> line.work() != null && line.work().equals(picture.work()) ? 1 : 0);
    }

    private static List<HeldPicture> best(List<HeldPicture> of, ToIntFunction<HeldPicture> value) {
        int most = of.stream().mapToInt(value).max().orElse(0);
        return of.stream().filter(picture -> value.applyAsInt(picture) == most).toList();
    }

    /// Folders of the same name on both ways.
    private static int shared(String one, String other) {
        Set<String> folders = new LinkedHashSet<>(folders(one));
        folders.retainAll(folders(other));
        return folders.size();
    }

    private static List<String> folders(String name) {
        String[] parts = name.toLowerCase(Locale.ROOT).split("[/\\\\]");
        return Arrays.asList(parts).subList(0, parts.length - 1);
    }
}
