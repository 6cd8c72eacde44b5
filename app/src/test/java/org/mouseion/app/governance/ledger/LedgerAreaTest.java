package org.mouseion.app.governance.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mouseion.app.AreaTest;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.governance.Ledger.Verification;
import org.mouseion.app.governance.Passport;
import org.mouseion.testing.Property;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AreaTest(classes = {ChainedLedger.class, ChainWalk.class})
class LedgerAreaTest {

    @Autowired
    private Ledger ledger;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @BeforeEach
    void empty() {
        tamper("DELETE FROM governance.passport");
        jdbc.sql("UPDATE governance.ledger_head SET number = 0, hash = decode(repeat('00', 32), 'hex')")
                .update();
    }

    @Test
    void an_empty_ledger_holds() {
        assertThat(ledger.verify()).isEqualTo(new Verification(0, null, null));
    }

    @Test
    void the_first_link_rests_on_zeros_and_the_next_on_the_first() {
        Passport first = write(deed("work:1"));
        Passport second = write(deed("work:2"));
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.previous()).isEqualTo("0".repeat(64));
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.previous()).isEqualTo(first.hash());
        assertThat(ledger.verify()).isEqualTo(new Verification(2, null, null));
    }

    @Test
    void a_deed_outside_a_transaction_is_refused() {
        assertThatThrownBy(() -> ledger.write(deed("work:1")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("transaction");
        assertThat(ledger.verify().links()).isZero();
    }

    @Test
    void a_change_that_is_rolled_back_leaves_no_link_and_no_gap() {
        write(deed("work:1"));
        transaction.executeWithoutResult(status -> {
            ledger.write(deed("work:never"));
            status.setRollbackOnly();
        });
        Passport after = write(deed("work:2"));
        assertThat(after.number()).isEqualTo(2);
        assertThat(ledger.list("work:never", 10)).isEmpty();
        assertThat(ledger.verify()).isEqualTo(new Verification(2, null, null));
    }

    @Test
    void the_passports_of_a_subject_come_newest_first_as_they_were_written() {
        Passport first = write(new Deed("work.edited", "work:7", "account:3", Map.of("field", "title")));
        write(deed("work:8"));
        Passport second = write(new Deed("work.edited", "work:7", "account:4", Map.of("field", "date", "é«\"\\", " ")));
        assertThat(ledger.list("work:7", 10)).containsExactly(second, first);
        assertThat(ledger.list("work:7", 1)).containsExactly(second);
    }

    @Test
    void the_database_refuses_to_change_remove_or_empty() {
        write(deed("work:1"));
        for (String sql : List.of(
                "UPDATE governance.passport SET actor = 'account:9'",
                "DELETE FROM governance.passport",
                "TRUNCATE governance.passport")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
        assertThat(ledger.verify()).isEqualTo(new Verification(1, null, null));
    }

    @Test
    void any_text_a_deed_may_hold_survives_the_database() {
        Property.holdsFor(40, LedgerAreaTest::drawDeed, deed -> {
            Passport written = write(deed);
            assertThat(ledger.list(deed.subject(), 1)).containsExactly(written);
        });
        assertThat(ledger.verify().holds()).isTrue();
    }

    @Test
    void a_character_no_text_may_hold_is_refused_before_it_breaks_the_chain() {
        for (String bad : List.of("nul \0", "half \ud83d")) {
            assertThatThrownBy(() -> write(new Deed("work.edited", "work:1", "house", Map.of("title", bad))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void tampering_with_any_field_of_any_row_is_found_at_that_row() {
        int links = 12;
        IntStream.rangeClosed(1, links).forEach(n -> write(deed("work:" + n)));
        record Tampering(int row, String assignment, String where) {}
        List<String> assignments = List.of(
                "written = written + interval '1 microsecond'",
                "action = action || '.'",
                "subject = subject || '0'",
                "actor = 'account:666'",
                "facts = facts || '{\"made\": \"43\"}'",
                "facts = facts - 'made'",
                "facts = facts || '{\"added\": \"\"}'",
                "previous = decode(repeat('ab', 32), 'hex')",
                "hash = decode(repeat('cd', 32), 'hex')");
        Property.holdsFor(
                60,
                random -> new Tampering(
                        1 + random.nextInt(links), assignments.get(random.nextInt(assignments.size())), "number = "),
                done -> {
                    String backup = "CREATE TABLE public.kept AS SELECT * FROM governance.passport WHERE number = "
                            + done.row();
                    jdbc.sql(backup).update();
                    tamper("UPDATE governance.passport SET " + done.assignment() + " WHERE number = " + done.row());
                    Verification found = ledger.verify();
                    tamper("DELETE FROM governance.passport WHERE number = " + done.row());
                    jdbc.sql("INSERT INTO governance.passport SELECT * FROM public.kept")
                            .update();
                    jdbc.sql("DROP TABLE public.kept").update();
                    assertThat(found.holds()).isFalse();
                    assertThat(found.broken()).isEqualTo((long) done.row());
                    assertThat(ledger.verify()).isEqualTo(new Verification(links, null, null));
                });
    }

    @Test
    void a_link_taken_out_a_cut_off_end_and_a_forged_end_are_found() {
        IntStream.rangeClosed(1, 5).forEach(n -> write(deed("work:" + n)));
        Passport last = ledger.list("work:5", 1).getFirst();
        tamper("DELETE FROM governance.passport WHERE number = 5");
        assertThat(ledger.verify()).isEqualTo(new Verification(4, 5L, "end"));
        Deed forged = new Deed("work.edited", "work:5", "house", Map.of());
        String hash = CanonicalForm.hash(5, last.written(), forged, last.previous());
        tamper("INSERT INTO governance.passport VALUES (5, '" + last.written()
                + "', 'work.edited', 'work:5', 'house', '{}', decode('" + last.previous()
                + "', 'hex'), decode('" + hash + "', 'hex'))");
        assertThat(ledger.verify()).isEqualTo(new Verification(5, 6L, "end"));
        tamper("DELETE FROM governance.passport WHERE number = 3");
        assertThat(ledger.verify()).isEqualTo(new Verification(2, 4L, "gap"));
    }

    @Test
    void concurrent_writers_keep_one_chain() throws Exception {
        int writers = 6;
        int each = 25;
        List<Thread> threads = new ArrayList<>();
        List<Throwable> failures = java.util.Collections.synchronizedList(new ArrayList<>());
        for (int w = 0; w < writers; w++) {
            String subject = "writer:" + w;
            Thread thread = Thread.ofVirtual()
                    .unstarted(() -> IntStream.range(0, each)
                            .forEach(n -> transaction.executeWithoutResult(status -> {
                                ledger.write(deed(subject));
                                if (n % 5 == 4) {
                                    status.setRollbackOnly();
                                }
                            })));
            thread.setUncaughtExceptionHandler((t, thrown) -> failures.add(thrown));
            threads.add(thread);
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(failures).isEmpty();
        assertThat(ledger.verify()).isEqualTo(new Verification(writers * 20L, null, null));
    }

    @Test
    void the_canonical_form_is_the_one_written_down_in_the_method() {
        Deed deed = new Deed("work.edited", "work:1204", "account:3", Map.of("field", "title", "was", "Été"));
        String hash = CanonicalForm.hash(
                1, java.time.Instant.parse("2026-11-22T09:30:00.123456Z"), deed, CanonicalForm.FIRST_PREVIOUS);
        String form = "mouseion-ledger-1\n1:1,27:2026-11-22T09:30:00.123456Z,11:work.edited,9:work:1204,9:account:3,"
                + "64:" + "0".repeat(64) + ",1:2,5:field,5:title,3:was,5:Été,";
        assertThat(hash).isEqualTo(sha256(form));
    }

    private static String sha256(String text) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private Passport write(Deed deed) {
        Passport written = transaction.execute(status -> ledger.write(deed));
        assertThat(written).isNotNull();
        assertThat(written.written()).isBeforeOrEqualTo(clock.instant());
        return written;
    }

    /// As somebody would who has the database's own password.
    private void tamper(String sql) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("SET LOCAL session_replication_role = replica").update();
            jdbc.sql(sql).update();
        });
    }

    private static Deed deed(String subject) {
        return new Deed("collection.import.batch", subject, "house", Map.of("made", "42", "file", "grafiek.csv"));
    }

    private static Deed drawDeed(RandomGenerator random) {
        Map<String, String> facts = new TreeMap<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            facts.put(text(random), text(random));
        }
        return new Deed("test." + random.nextInt(9), "drawn:" + random.nextLong(), "house", facts);
    }

    private static String text(RandomGenerator random) {
        return random.ints(random.nextInt(20), 1, 0x2_0000)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
