package org.mouseion.app.discovery.guide.unanswered;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.knowledge.Statement;
import org.mouseion.app.knowledge.Statements;
import org.mouseion.app.knowledge.Validity;
import org.mouseion.app.platform.People;
import org.mouseion.app.platform.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What people of the house decide about unanswered questions. Each decision remembers what was before, so that it can
/// be taken back; a sentence that was written stays with its source until it is withdrawn there.
@Component
class Decisions {

    private final JdbcClient sql;
    private final Groups groups;
    private final Statements statements;
    private final Ledger ledger;
    private final People people;
    private final Clock clock;
    private final Snapshots snapshots;

    Decisions(
            JdbcClient sql,
            Groups groups,
            Statements statements,
            Ledger ledger,
            People people,
            Clock clock,
            Snapshots snapshots) {
        this.sql = sql;
        this.groups = groups;
        this.statements = statements;
        this.ledger = ledger;
        this.people = people;
        this.clock = clock;
        this.snapshots = snapshots;
    }

    /// @param kind `answered`, `dismissed`, `merged` or `split`
    record Done(long id, String kind, List<Long> groups, long who, Instant at, boolean undone) {}

    /// A person's sentence becomes a statement that answers all questions of the group.
    @Transactional
    public Statement answer(long group, String text, String language, Validity validity) {
        Group found = get(group);
        long deed = begin("answered", List.of(group));
        String questions = found.questions().stream().map(Group.Question::words).collect(Collectors.joining("\n"));
        Statement written = statements.write(text.strip(), language, questions, validity);
        decide(group, Group.State.ANSWERED, written.id().value(), "");
        note(
                deed,
                "answered",
                group,
                Map.of("statement", Long.toString(written.id().value())));
        return written;
    }

    @Transactional
    public void dismiss(long group, String reason) {
        get(group);
        long deed = begin("dismissed", List.of(group));
        decide(group, Group.State.DISMISSED, 0, reason.strip());
        note(deed, "dismissed", group, Map.of());
    }

    /// Puts the questions of `other` into `group`.
    @Transactional
    public void merge(long group, long other) {
        get(group);
        get(other);
        if (group == other) {
            throw new Problem("guide-group-same", 422);
        }
        long deed = begin("merged", List.of(group, other));
        sql.sql("update discovery.guide_question set belongs = ? where belongs = ?")
                .params(group, other)
                .update();
        note(deed, "merged", group, Map.of());
    }

    /// Takes questions out of a group into one of their own.
    @Transactional
    public long split(long group, List<Long> questions) {
        List<Long> own = get(group).questions().stream().map(Group.Question::id).toList();
        List<Long> taken = questions.stream().filter(own::contains).distinct().toList();
        if (taken.isEmpty() || taken.size() == own.size()) {
            throw new Problem("guide-group-split", 422);
        }
        long apart = groups.open();
        long deed = begin("split", List.of(group, apart));
        for (long question : taken) {
            sql.sql("update discovery.guide_question set belongs = ? where id = ?")
                    .params(apart, question)
                    .update();
        }
        note(deed, "split", group, Map.of());
        return apart;
    }

    /// Everything as it was before.
    @Transactional
    public void undo(long deed) {
        Done done = find(deed).filter(d -> !d.undone()).orElseThrow(() -> Problem.notFound("guide-deed-gone"));
        boolean later = listDone(1_000).stream()
                .anyMatch(
                        d -> d.id() > deed && !d.undone() && d.groups().stream().anyMatch(done.groups()::contains));
        if (later) {
            throw new Problem("guide-deed-overtaken", 409);
        }
        snapshots.restore(deed);
        sql.sql("update discovery.guide_deed set undone = true where id = ?")
                .param(deed)
                .update();
        note(deed, "undone", done.groups().getFirst(), Map.of("kind", done.kind()));
    }

    Optional<Done> find(long deed) {
        return listDone(1_000).stream().filter(d -> d.id() == deed).findFirst();
    }

    /// The latest first.
    List<Done> listDone(int limit) {
        return sql.sql("select id, kind, groups, who, at, undone from discovery.guide_deed order by id desc limit ?")
                .param(limit)
                .query((row, n) -> new Done(
                        row.getLong("id"),
                        row.getString("kind"),
                        List.of((Long[]) row.getArray("groups").getArray()),
                        row.getLong("who"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("undone")))
                .list();
    }

    private Group get(long group) {
        return groups.find(group).orElseThrow(() -> Problem.notFound("guide-group-gone"));
    }

    private long begin(String kind, List<Long> of) {
        return snapshots.take(kind, of, people.currentOrHouse().id(), clock.instant());
    }

    private void decide(long group, Group.State state, long statement, String reason) {
        sql.sql(
                        "update discovery.guide_group set state = ?, statement = ?, reason = ?, decider = ?, decided = ? where id = ?")
                .params(
                        state.name(),
                        statement,
                        reason,
                        people.currentOrHouse().id(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        group)
                .update();
    }

    private void note(long deed, String what, long group, Map<String, String> facts) {
        Map<String, String> all = new java.util.HashMap<>(facts);
        all.put("deed", Long.toString(deed));
        ledger.write(new Deed(
                "guide.questions." + what,
                "guide.group:" + group,
                "account:" + people.currentOrHouse().id(),
                all));
    }
}
