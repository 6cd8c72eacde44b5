package org.mouseion.app.discovery.guide.unanswered;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The kept questions and their groups, in PostgreSQL.
@Component
class Groups {

    /// Questions a new one is compared with.
    private static final int COMPARED = 2_000;

    private static final String ALL = """
            select g.id as grp, g.state, g.statement, g.reason, g.decider, g.decided,
                   q.id, q.words, q.language, sum(a.times) as times, max(a.day) as latest
            from discovery.guide_group g
            join discovery.guide_question q on q.belongs = g.id
            join discovery.guide_asked a on a.question = q.id
            """;

    private static final String GROUPED = " group by g.id, q.id order by times desc, q.id";

    private final JdbcClient sql;
    private final Likeness likeness;
    private final SecureRandom random = new SecureRandom();

    Groups(JdbcClient sql, Likeness likeness) {
        this.sql = sql;
        this.likeness = likeness;
    }

    /// Counts one more ask of a question that is kept; false where it is not.
    boolean count(Wording question, String language, LocalDate day) {
        Optional<Long> known = sql.sql("select id from discovery.guide_question where language = ? and folded = ?")
                .params(language, question.folded())
                .query(Long.class)
                .optional();
        known.ifPresent(id -> ask(id, day));
        return known.isPresent();
    }

    /// Keeps a question that a second browser asked.
    void keep(Wording question, String language, LocalDate first, LocalDate second) {
        record There(long group, String words) {}
        List<There> there = sql.sql("select q.belongs, q.words from discovery.guide_question q "
                        + "join discovery.guide_group g on g.id = q.belongs where g.state <> 'DISMISSED' "
                        + "order by q.id limit ?")
                .param(COMPARED)
                .query((row, n) -> new There(row.getLong(1), row.getString(2)))
                .list();
        long group = likeness.findSame(
                        question.words(), there.stream().map(There::words).toList())
                .map(i -> there.get(i).group())
                .orElseGet(this::open);
        long id = number();
        sql.sql("insert into discovery.guide_question (id, words, folded, language, belongs) values (?, ?, ?, ?, ?)")
                .params(id, question.words(), question.folded(), language, group)
                .update();
        ask(id, first);
        ask(id, second);
    }

    private void ask(long question, LocalDate day) {
        sql.sql("insert into discovery.guide_asked (question, day, times) values (?, ?, 1) "
                        + "on conflict (question, day) do update set times = guide_asked.times + 1")
                .params(question, day)
                .update();
    }

    /// A new, empty group.
    long open() {
        long id = number();
        sql.sql("insert into discovery.guide_group (id, state) values (?, 'OPEN')")
                .param(id)
                .update();
        return id;
    }

    /// Drawn at random, so that numbers tell no order.
    private long number() {
        return random.nextLong() >>> 12;
    }

    Optional<Group> find(long id) {
        return read(ALL + " where g.id = ?" + GROUPED, id).stream().findFirst();
    }

    /// The groups in a state, most asked first. Open ones include what was answered and is refused still.
    List<Group> list(Group.State state) {
        String open = state == Group.State.OPEN
                ? " or (g.state = 'ANSWERED' and exists (select 1 from discovery.guide_asked l join discovery.guide_question o"
                        + " on o.id = l.question where o.belongs = g.id and l.day > g.decided::date))"
                : "";
        return read(ALL + " where g.state = ?" + open + GROUPED, state.name()).stream()
                .sorted(Comparator.comparingLong(Group::times).reversed().thenComparingLong(Group::id))
                .toList();
    }

    private List<Group> read(String query, Object parameter) {
        Map<Long, List<Group.Question>> questions = new LinkedHashMap<>();
        Map<Long, Group> groups = new LinkedHashMap<>();
        sql.sql(query).param(parameter).query((ResultSet row) -> {
            long id = row.getLong("grp");
            List<Group.Question> own = questions.computeIfAbsent(id, unseen -> new ArrayList<>());
            own.add(new Group.Question(
                    row.getLong("id"),
                    row.getString("words"),
                    row.getString("language"),
                    row.getLong("times"),
                    row.getObject("latest", LocalDate.class)));
            groups.put(
                    id,
                    new Group(
                            id,
                            Group.State.valueOf(row.getString("state")),
                            row.getLong("statement"),
                            row.getString("reason"),
                            row.getLong("decider"),
                            instant(row),
                            own));
        });
        return List.copyOf(groups.values());
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        OffsetDateTime decided = row.getObject("decided", OffsetDateTime.class);
        return decided == null ? null : decided.toInstant();
    }

    long countOpen() {
        return sql.sql("select count(*) from discovery.guide_group where state = 'OPEN'")
                .query(Long.class)
                .single();
    }

    /// Deletes what was asked before `day` only, and what is empty then.
    void forget(LocalDate day) {
        sql.sql("delete from discovery.guide_asked where day < ?").param(day).update();
        sql.sql("delete from discovery.guide_question q where not exists "
                        + "(select 1 from discovery.guide_asked a where a.question = q.id)")
                .update();
        sql.sql("delete from discovery.guide_group g where not exists "
                        + "(select 1 from discovery.guide_question q where q.belongs = g.id) and g.state = 'OPEN'")
                .update();
        sql.sql("delete from discovery.guide_deed where at < ?")
                .param(day.atStartOfDay().atOffset(java.time.ZoneOffset.UTC))
                .update();
    }
}
