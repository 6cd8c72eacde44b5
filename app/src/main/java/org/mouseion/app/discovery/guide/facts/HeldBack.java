package org.mouseion.app.discovery.guide.facts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.governance.Ruling;
import org.mouseion.app.governance.Rulings;
import org.mouseion.app.platform.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Texts that are kept out of the house's mouth ([Quotable]), and what a person decided about them: a sign is no proof,
/// and a letter of 1890 may say "forget the rules".
@Component
public class HeldBack implements MayQuote {

    private static final String KIND = "guide.quote";

    /// Decisions are read again after this time, because another node may have written one.
    private static final Duration FRESH = Duration.ofMinutes(1);

    /// Fields of records that are remembered for the desk; the oldest go first.
    private static final int MOST = 500;

    private static final int MOST_RULINGS = 10_000;

    private final Rulings rulings;
    private final Ledger ledger;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Map<String, Field> met = Collections.synchronizedMap(new LinkedHashMap<>());
    private volatile @Nullable Allowed allowed;

    HeldBack(Rulings rulings, Ledger ledger, Clock clock, PlatformTransactionManager transactions) {
        this.rulings = rulings;
        this.ledger = ledger;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Allowed(Set<String> fingerprints, Instant read) {}

    /// A field of a record that the guide would have quoted.
    ///
    /// @param record number or name by which the desk finds it
    /// @param field key of its name: `description`, `about`
    public record Field(String record, String field, String text) {}

    /// What a decision is about: these words, wherever they stand.
    public static String fingerprint(String text) {
        return Rulings.fingerprint(KIND, text);
    }

    public boolean mayQuote(String text) {
        return Quotable.is(text) || allowed().contains(fingerprint(text));
    }

    /// As [#mayQuote(String)]; where not, the desk is told where it stands.
    @Override
    public boolean mayQuote(String text, String record, String field) {
        boolean may = mayQuote(text);
        if (!may) {
            synchronized (met) {
                met.putIfAbsent(record + ' ' + field, new Field(record, field, text));
                if (met.size() > MOST) {
                    met.remove(met.keySet().iterator().next());
                }
            }
        }
        return may;
    }

    /// Fields of records that were kept back since the house opened, oldest first.
    public List<Field> listFields() {
        synchronized (met) {
            return new ArrayList<>(met.values());
        }
    }

    /// Changes whenever a person decided.
    public int version() {
        return allowed().hashCode();
    }

    public Map<String, Ruling> findRulings(List<String> fingerprints) {
        return rulings.findAll(KIND, fingerprints);
    }

    /// A person says whether these words may be quoted.
    public void rule(String text, boolean quote, String reason, Person person) {
        String fingerprint = fingerprint(text);
        transaction.executeWithoutResult(status -> {
            rulings.rule(KIND, fingerprint, quote ? Ruling.Verdict.YES : Ruling.Verdict.NO, reason);
            ledger.write(new Deed(
                    quote ? "guide.held.quoted" : "guide.held.kept",
                    "text:" + fingerprint,
                    "account:" + person.id(),
                    Map.of("sign", Quotable.findFault(text).orElse("none"))));
        });
        allowed = null;
    }

    /// Asks again after all.
    public void revoke(String fingerprint) {
        transaction.executeWithoutResult(status -> rulings.revoke(KIND, fingerprint));
        allowed = null;
    }

    private Set<String> allowed() {
        Allowed now = allowed;
        if (now == null || now.read().plus(FRESH).isBefore(clock.instant())) {
            now = new Allowed(
                    rulings.list(KIND, MOST_RULINGS).stream()
                            .filter(ruling -> ruling.verdict() == Ruling.Verdict.YES)
                            .map(Ruling::fingerprint)
                            .collect(Collectors.toUnmodifiableSet()),
                    clock.instant());
            allowed = now;
        }
        return now.fingerprints();
    }
}
