package org.mouseion.app.governance.ledger;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.governance.Ledger.Verification;
import org.mouseion.app.governance.Passport;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./mouseion ledger`: the newest passports, of everything or of one subject.
@Command(name = "ledger", subcommands = LedgerCommand.Verify.class)
final class LedgerCommand implements org.mouseion.app.platform.Command {

    private final LedgerReading reading;
    private final Terminal terminal;

    @Option(names = "--subject", paramLabel = "KIND:ID", defaultValue = "", descriptionKey = "subject")
    private String subject = "";

    @Option(names = "--limit", paramLabel = "NUMBER", defaultValue = "20", descriptionKey = "limit")
    private int limit;

    LedgerCommand(LedgerReading reading, Terminal terminal) {
        this.reading = reading;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Passport> newest = reading.list(subject, Long.MAX_VALUE, limit);
        if (newest.isEmpty()) {
            terminal.say("ledger.none");
        }
        newest.forEach(passport -> terminal.line("%7d  %s  %-28s %-20s %s"
                .formatted(
                        passport.number(),
                        passport.written().truncatedTo(ChronoUnit.SECONDS),
                        passport.deed().action(),
                        passport.deed().subject(),
                        passport.deed().actor())));
        terminal.answer(newest);
        return DONE;
    }

    /// `ledger verify`
    @Command(name = "verify")
    static final class Verify implements org.mouseion.app.platform.Command {

        private final Ledger ledger;
        private final LedgerReading reading;
        private final Terminal terminal;

        @Option(names = "--noted", paramLabel = "NUMBER:HASH", descriptionKey = "noted")
        private @Nullable String noted;

        Verify(Ledger ledger, LedgerReading reading, Terminal terminal) {
            this.ledger = ledger;
            this.reading = reading;
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            Optional<NotedLink> wanted = Optional.ofNullable(noted).map(NotedLink::parse);
            Verification found = ledger.verify();
            boolean holds = found.holds();
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("links", found.links());
            answer.put("holds", holds);
            answer.put("head", reading.head().toString());
            if (holds) {
                terminal.say("ledger.holds", found.links(), reading.head());
            } else {
                answer.put("broken", found.broken());
                answer.put("why", found.why());
                terminal.say(
                        "ledger.broken." + found.why(),
                        Long.toString(found.broken() == null ? 0 : found.broken()),
                        found.links());
            }
            if (wanted.isPresent()) {
                boolean same = reading.isSame(wanted.get());
                answer.put("noted", same);
                terminal.say(
                        same ? "ledger.noted.same" : "ledger.noted.other",
                        Long.toString(wanted.get().number()));
                holds &= same;
            }
            terminal.answer(answer);
            return holds ? DONE : NEEDS_A_PERSON;
        }
    }

    /// A link as people note it.
    record NotedLink(long number, String hash) {
        static NotedLink parse(String text) {
            if (!text.matches("\\d{1,18}:[0-9a-fA-F]{64}")) {
                throw new Problem("noted-unreadable", 400, text);
            }
            int colon = text.indexOf(':');
            return new NotedLink(
                    Long.parseLong(text.substring(0, colon)),
                    text.substring(colon + 1).toLowerCase(Locale.ROOT));
        }

        @Override
        public String toString() {
            return number + ":" + hash;
        }
    }
}
