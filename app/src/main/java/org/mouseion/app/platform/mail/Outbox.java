package org.mouseion.app.platform.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mouseion.app.platform.Mail;
import org.mouseion.app.platform.mail.Outcome.Away;
import org.mouseion.app.platform.mail.Outcome.Later;
import org.mouseion.app.platform.mail.Outcome.Refused;
import org.mouseion.app.platform.mail.Outcome.Sent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The letters that wait, in the database. That a letter went is kept; what it said is not.
@Repository
class Outbox implements Mail {

    /// A try that was cut off is taken up again after this.
    static final Duration LEASE = Duration.ofMinutes(15);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /// Days for which a letter that was given up can be sent after all; then it is erased.
    static final int GIVEN_UP_KEPT = 30;

    private final JdbcClient sql;
    private final MailSettings settings;
    private final JsonMapper json;
    private final Clock clock;

    Outbox(JdbcClient sql, MailSettings settings, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /// A letter that is not gone, as the desk shows it: neither its words nor its address.
    ///
    /// @param once what it tells, as [Mail.Outgoing#once]
    /// @param problem message code of what hinders it; may be empty
    record Waiting(
            long id,
            String once,
            boolean givenUp,
            Instant asked,
            Instant due,
            int tries,
            String problem,
            String answer) {}

    record Count(long waiting, long givenUp, long sent) {}

    @Override
    public boolean isOn() {
        return settings.isOn();
    }

    @Override
    public boolean post(Outgoing letter) {
        boolean sendable = isOn()
                && Addresses.isOne(letter.to())
                && (letter.replyTo().isEmpty() || Addresses.isOne(letter.replyTo()));
        return sendable
                && sql.sql("""
                        insert into platform.outgoing_mail (once, message_id, letter, asked, due)
                        values (?, ?, ?::jsonb, ?, ?) on conflict (once) do nothing""")
                                .params(letter.once(), messageId(), json.writeValueAsString(letter), now(), now())
                                .update()
                        == 1;
    }

    private String messageId() {
        String domain = settings.sender().substring(settings.sender().indexOf('@') + 1);
        return "<" + UUID.randomUUID() + "@" + Addresses.line(domain) + ">";
    }

    @Override
    public void withdraw(String once) {
        sql.sql("delete from platform.outgoing_mail where once = ? and state <> 'SENT'")
                .param(once)
                .update();
    }

    /// Takes the letter that has waited longest; it comes back by itself where nothing is said of it again.
    Optional<Envelope> take() {
        return sql.sql("""
                update platform.outgoing_mail set state = 'SENDING', tries = tries + 1, due = ? where id =
                  (select id from platform.outgoing_mail where state in ('WAITING', 'SENDING') and due <= ?
                   order by due, id limit 1 for update skip locked)
                returning id, message_id, tries, letter""")
                .param(at(clock.instant().plus(LEASE)))
                .param(now())
                .query((row, number) -> new Envelope(
                        row.getLong("id"),
                        row.getString("message_id"),
                        row.getInt("tries"),
                        json.readValue(row.getString("letter"), Outgoing.class)))
                .optional();
    }

    /// Writes down what became of a try.
    void settle(Envelope envelope, Outcome outcome) {
        switch (outcome) {
            case Sent() ->
                sql.sql("update platform.outgoing_mail set state = 'SENT', letter = null, ended = ?, problem = '',"
                                + " answer = '' where id = ?")
                        .params(now(), envelope.id())
                        .update();
            case Refused(String code, String answer) -> giveUp(envelope.id(), code, answer);
            case Later(String code, String answer) -> postpone(envelope, code, answer);
            case Away(String code, String answer) -> postpone(envelope, code, answer);
        }
    }

    private void giveUp(long id, String code, String answer) {
        sql.sql("update platform.outgoing_mail set state = 'GIVEN_UP', ended = ?, problem = ?, answer = ?"
                        + " where id = ?")
                .params(now(), code, answer, id)
                .update();
    }

    private void postpone(Envelope envelope, String code, String answer) {
        sql.sql("update platform.outgoing_mail set state = 'WAITING', due = ?, problem = ?, answer = ? where id = ?")
                .params(at(clock.instant().plus(pause(envelope.tries()))), code, answer, envelope.id())
                .update();
    }

    /// Every letter waits where the server is away: none of them would fare better.
    void postponeAll(Away away, int tries) {
        sql.sql("update platform.outgoing_mail set due = greatest(due, ?), problem = ?, answer = ?"
                        + " where state = 'WAITING'")
                .params(at(clock.instant().plus(pause(tries))), away.code(), away.answer())
                .update();
    }

    /// One minute, two, four, and never more than an hour.
    static Duration pause(int tries) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.clamp(tries - 1L, 0, 10));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    /// Gives up what is too old, and erases what was given up long ago. Returns how many were given up.
    int tidy() {
        Instant now = clock.instant();
        sql.sql("delete from platform.outgoing_mail where state = 'GIVEN_UP' and ended < ?")
                .param(at(now.minus(Duration.ofDays(GIVEN_UP_KEPT))))
                .update();
        return sql.sql("update platform.outgoing_mail set state = 'GIVEN_UP', ended = ?"
                        + " where state = 'WAITING' and tries > 0 and asked < ?")
                .params(at(now), at(now.minus(settings.keepTrying())))
                .update();
    }

    boolean isDue() {
        return sql.sql("select exists (select 1 from platform.outgoing_mail where state in ('WAITING', 'SENDING')"
                        + " and due <= ?)")
                .param(now())
                .query(Boolean.class)
                .single();
    }

    /// A person wants it tried again, now; its age counts from now.
    void again(long id) {
        sql.sql("update platform.outgoing_mail set state = 'WAITING', asked = ?, due = ?, tries = 0, ended = null"
                        + " where id = ? and state in ('WAITING', 'GIVEN_UP')")
                .params(now(), now(), id)
                .update();
    }

    void drop(long id) {
        sql.sql("delete from platform.outgoing_mail where id = ? and state in ('WAITING', 'GIVEN_UP')")
                .param(id)
                .update();
    }

    List<Waiting> list(int limit) {
        return sql.sql("select * from platform.outgoing_mail where state <> 'SENT' order by asked, id limit ?")
                .param(limit)
                .query(Outbox::read)
                .list();
    }

    Count count() {
        return sql.sql("""
                select count(*) filter (where state in ('WAITING', 'SENDING')),
                       count(*) filter (where state = 'GIVEN_UP'),
                       count(*) filter (where state = 'SENT' and ended > ?) from platform.outgoing_mail""")
                .param(at(clock.instant().minus(Duration.ofDays(30))))
                .query((row, number) -> new Count(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    private static Waiting read(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getLong("id"),
                row.getString("once"),
                row.getString("state").equals("GIVEN_UP"),
                instant(row, "asked"),
                instant(row, "due"),
                row.getInt("tries"),
                row.getString("problem"),
                row.getString("answer"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private OffsetDateTime now() {
        return at(clock.instant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
