package org.mouseion.app.collection.intake.run;

import java.nio.charset.Charset;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.intake.mapping.Mapping;
import org.mouseion.app.collection.intake.mapping.MappingJson;
import org.mouseion.app.platform.FileRef;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.Problem;
import org.mouseion.formats.records.ReadOverrides;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The plans of every import, past and being prepared.
@Component
public class Plans {

    private final JdbcClient sql;

    Plans(JdbcClient sql) {
        this.sql = sql;
    }

    /// A new plan for a file just received.
    public Plan make(FileRef file, String fileName, long bytes, ReadOverrides reading, Mapping mapping, long person) {
        long id = sql.sql("insert into collection.intake_plan (file, file_name, bytes, mapping, made_by)"
                        + " values (?, ?, ?, ?, ?) returning id")
                .params(file.sha256(), fileName, bytes, MappingJson.write(mapping), person)
                .query(Long.class)
                .single();
        Plan plan = get(id).withReading(reading);
        save(plan);
        return plan;
    }

    /// Writes what a person corrected; a plan whose import has begun stays as it was.
    public void save(Plan plan) {
        ReadOverrides reading = plan.reading();
        int saved = sql.sql("update collection.intake_plan set charset = ?, delimiter = ?, sheet = ?, heading_row = ?,"
                        + " records_at = ?, mapping = ?, partial = ?, anew = ?, may_vanish = ?"
                        + " where id = ? and job is null")
                .param(reading.charset() == null ? null : reading.charset().name())
                .param(reading.delimiter() == null ? null : reading.delimiter().toString())
                .param(reading.sheet())
                .param(reading.headingRow())
                .param(reading.recordsAt())
                .param(MappingJson.write(plan.mapping()))
                .param(plan.partial())
                .param(plan.anew())
                .param(plan.mayVanish())
                .param(plan.id())
                .update();
        if (saved == 0) {
            throw new Problem("import-begun", 409, plan.fileName());
        }
    }

    /// Ties a plan to the import that obeys it.
    public void begin(long plan, JobId job) {
        sql.sql("update collection.intake_plan set job = ? where id = ?")
                .params(job.value(), plan)
                .update();
    }

    public Plan get(long id) {
        return sql.sql("select * from collection.intake_plan where id = ?")
                .param(id)
                .query(Plans::read)
                .optional()
                .orElseThrow(() -> Problem.notFound("import-not-found", id));
    }

    public Optional<Plan> findByJob(long job) {
        return sql.sql("select * from collection.intake_plan where job = ? order by id desc limit 1")
                .param(job)
                .query(Plans::read)
                .optional();
    }

    /// The newest first, at most `limit`.
    public List<Plan> listRecent(int limit) {
        return sql.sql("select * from collection.intake_plan order by id desc limit ?")
                .param(limit)
                .query(Plans::read)
                .list();
    }

    private static Plan read(ResultSet row, int number) throws SQLException {
        String charset = row.getString("charset");
        String delimiter = row.getString("delimiter");
        int heading = row.getInt("heading_row");
        @Nullable Integer headingRow = row.wasNull() ? null : heading;
        long job = row.getLong("job");
        @Nullable Long jobId = row.wasNull() ? null : job;
        return new Plan(
                row.getLong("id"),
                new FileRef(row.getString("file")),
                row.getString("file_name"),
                row.getLong("bytes"),
                new ReadOverrides(
                        charset == null ? null : Charset.forName(charset),
                        delimiter == null || delimiter.isEmpty() ? null : delimiter.charAt(0),
                        row.getString("sheet"),
                        headingRow,
                        row.getString("records_at")),
                MappingJson.read(row.getString("mapping")),
                row.getBoolean("partial"),
                row.getBoolean("anew"),
                row.getBoolean("may_vanish"),
                row.getTimestamp("made").toInstant(),
                row.getLong("made_by"),
                jobId);
    }
}
