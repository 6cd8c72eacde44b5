package org.mouseion.app.collection.text.spoken;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.SpokenText;
import org.mouseion.app.collection.SpokenTexts;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.platform.FileRef;
import org.mouseion.app.platform.FileStore;
import org.mouseion.formats.pages.cues.Cue;
import org.mouseion.formats.pages.cues.CueFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The subtitles of the house. Their cues are read from the files as they came.
@Component
class SpokenRows implements SpokenTexts {

    private final JdbcClient sql;
    private final FileStore files;
    private final Clock clock;

    SpokenRows(JdbcClient sql, FileStore files, Clock clock) {
        this.sql = sql;
        this.files = files;
        this.clock = clock;
    }

    /// Subtitles that come in.
    record Arrival(
            WorkId work,
            String recording,
            String language,
            FileRef file,
            String name,
            int cues,
            @Nullable Long take,
            long author) {}

    /// @return whether they are new: the same file for the same recording is known
    boolean add(Arrival arrival) {
        return sql.sql("""
                insert into collection.spoken_text (work, recording, language, file, file_name, cues, take, author, made)
                select :work, :recording, :language, :file, :name, :cues, :take, :author, :made
                where not exists (select 1 from collection.spoken_text where work = :work and recording = :recording
                    and language = :language and file = :file and withdrawn is null)""")
                        .param("work", arrival.work().value())
                        .param("recording", arrival.recording())
                        .param("language", arrival.language())
                        .param("file", arrival.file().sha256())
                        .param("name", arrival.name())
                        .param("cues", arrival.cues())
                        .param("take", arrival.take(), java.sql.Types.BIGINT)
                        .param("author", arrival.author())
                        .param("made", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /// Takes out of use what came with a take.
    ///
    /// @return the works
    List<WorkId> withdrawTake(long take) {
        return sql
                .sql("""
                update collection.spoken_text set withdrawn = ? where take = ? and withdrawn is null returning work""")
                .params(clock.instant().atOffset(ZoneOffset.UTC), take)
                .query((row, n) -> new WorkId(row.getLong(1)))
                .list()
                .stream()
                .distinct()
                .toList();
    }

    @Override
    public List<SpokenText> list(WorkId work) {
        return sql.sql("""
                select distinct on (recording, language) id, recording, language, file from collection.spoken_text
                where work = ? and withdrawn is null order by recording, language, id desc""")
                .param(work.value())
                .query((row, n) -> new SpokenText(
                        row.getLong(1), work, row.getString(2), row.getString(3), cues(new FileRef(row.getString(4)))))
                .list();
    }

    @Override
    public List<WorkId> listWorks(Collection<WorkId> works) {
        return sql.sql("select distinct work from collection.spoken_text where work = any(?)")
                .param(works.stream().mapToLong(WorkId::value).toArray())
                .query((row, n) -> new WorkId(row.getLong(1)))
                .list();
    }

    @Override
    public List<WorkId> listWorksAfter(long after, int limit) {
        return sql.sql("select distinct work from collection.spoken_text where work > ? order by work limit ?")
                .params(after, limit)
                .query((row, n) -> new WorkId(row.getLong(1)))
                .list();
    }

    private List<Cue> cues(FileRef file) {
        try {
            return read(file).map(CueFiles.Read::cues).orElse(List.of());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Nothing where the file holds no subtitles.
    Optional<CueFiles.Read> read(FileRef file) throws IOException {
        byte[] bytes = Files.readAllBytes(files.get(file));
        return CueFiles.read(new String(bytes, StandardCharsets.UTF_8));
    }
}
