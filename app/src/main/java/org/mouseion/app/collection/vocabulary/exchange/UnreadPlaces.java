package org.mouseion.app.collection.vocabulary.exchange;

import java.util.List;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.Words;
import org.mouseion.formats.skos.UnreadableSkos;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The places of vocabulary files that could not be read, kept with the job that met them until somebody looks.
@Component
public final class UnreadPlaces {

    /// Of one job; a file with more is another kind of file.
    static final int MOST = 1_000;

    private final JdbcClient sql;

    UnreadPlaces(JdbcClient sql) {
        this.sql = sql;
    }

    /// One place.
    ///
    /// @param line from 1; 0 where the file as a whole is meant
    /// @param detail the parser's own words, in English
    public record Place(String file, long line, String code, String detail) {

        /// What stands there, in words: "line 12: …".
        public String say(Words words) {
            String reason = words.sayOr(detail, "vocabulary.unread." + code, detail);
            return line > 0
                    ? words.say("vocabulary.unread.line", Long.toString(line), reason)
                    : words.say("vocabulary.unread.whole", reason);
        }
    }

    /// A job that met such places.
    ///
    /// @param places the first of them
    /// @param total how many were kept
    public record Met(JobId job, String file, List<Place> places, int total) {}

    /// Inside the caller's transaction; a job that runs again says the same again.
    void keep(JobId job, String file, List<UnreadableSkos> unread) {
        sql.sql("delete from collection.vocabulary_unread where job = ?")
                .param(job.value())
                .update();
        List<UnreadableSkos> first = unread.subList(0, Math.min(MOST, unread.size()));
        for (int place = 0; place < first.size(); place++) {
            UnreadableSkos one = first.get(place);
            sql.sql("insert into collection.vocabulary_unread (job, place, file, line, code, detail)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(job.value(), place, file, one.line(), one.code(), one.detail())
                    .update();
        }
    }

    public List<Place> list(JobId job) {
        return sql.sql("select file, line, code, detail from collection.vocabulary_unread where job = ? order by place")
                .param(job.value())
                .query((row, number) -> new Place(row.getString(1), row.getLong(2), row.getString(3), row.getString(4)))
                .list();
    }

    /// The latest jobs that met any, with at most `most` places each.
    public List<Met> listRecent(int jobs, int most) {
        return sql
                .sql("select distinct job from collection.vocabulary_unread order by job desc limit ?")
                .param(jobs)
                .query((row, number) -> new JobId(row.getLong(1)))
                .list()
                .stream()
                .map(job -> {
                    List<Place> all = list(job);
                    return new Met(job, all.getFirst().file(), all.subList(0, Math.min(most, all.size())), all.size());
                })
                .toList();
    }
}
