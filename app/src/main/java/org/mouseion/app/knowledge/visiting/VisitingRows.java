package org.mouseion.app.knowledge.visiting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.mouseion.app.knowledge.Validity;
import org.mouseion.app.knowledge.visiting.VisitingJson.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Versions of the form, in their table.
@Component
class VisitingRows {

    private final JdbcClient sql;
    private final VisitingJson json;

    VisitingRows(JdbcClient sql, VisitingJson json) {
        this.sql = sql;
        this.json = json;
    }

    /// What is in force on `day`. From its first day on a version takes the place of all before it, so that one whose
    /// last day was set earlier does not bring an older one back.
    Optional<VisitingEdition> findOn(LocalDate day) {
        return sql.sql("select * from knowledge.visiting where valid_from is null or valid_from <= ?"
                        + " order by version desc limit 1")
                .param(day)
                .query(this::read)
                .optional()
                .filter(edition -> edition.validity().holdsOn(day));
    }

    Optional<VisitingEdition> findNewest() {
        return sql.sql("select * from knowledge.visiting order by version desc limit 1")
                .query(this::read)
                .optional();
    }

    Optional<VisitingEdition> find(int version) {
        return sql.sql("select * from knowledge.visiting where version = ?")
                .param(version)
                .query(this::read)
                .optional();
    }

    List<VisitingEdition> list(int limit) {
        return sql.sql("select * from knowledge.visiting order by version desc limit ?")
                .param(limit)
                .query(this::read)
                .list();
    }

    /// Waits for whoever is saving just now; the number of the newest version, 0 where there is none.
    int lock() {
        sql.sql("lock table knowledge.visiting in share row exclusive mode").update();
        return sql.sql("select coalesce(max(version), 0) from knowledge.visiting")
                .query(Integer.class)
                .single();
    }

    void insert(VisitingEdition edition) {
        sql.sql("""
                insert into knowledge.visiting
                  (version, form, valid_from, valid_to, review_by, owner, author, restored, changed)
                values (?, ?::jsonb, ?, ?, ?, ?, ?, ?::integer, now())""")
                .param(edition.version())
                .param(json.write(edition).toString())
                .param(edition.validity().from())
                .param(edition.validity().to())
                .param(edition.reviewBy())
                .param(edition.owner())
                .param(edition.author())
                .param(edition.restored())
                .update();
    }

    private VisitingEdition read(ResultSet row, int number) throws SQLException {
        Outcome read = json.read(row.getString("form"));
        if (!(read instanceof Outcome.Read(VisitingEdition form))) {
            throw new IllegalStateException("Version " + row.getInt("version")
                    + " of the visiting information cannot be read: " + read
                    + ". Maybe a newer release wrote it; look at knowledge.visiting");
        }
        return new VisitingEdition(
                row.getInt("version"),
                form.information(),
                new Validity(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                row.getObject("review_by", LocalDate.class),
                row.getString("owner"),
                row.getLong("author"),
                row.getObject("restored", Integer.class),
                row.getObject("changed", OffsetDateTime.class).toInstant());
    }
}
