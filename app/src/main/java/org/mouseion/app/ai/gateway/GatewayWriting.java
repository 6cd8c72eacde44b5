package org.mouseion.app.ai.gateway;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.ai.Writing;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.platform.Problem;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.Prompt;
import org.mouseion.engines.api.Task;
import org.mouseion.engines.api.TextWriter;
import org.mouseion.engines.api.Written;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Text through the gateway: a turn, a time, an allowance, a [Circuit], and a passport for what was made.
@Component
class GatewayWriting implements Writing {

    private static final Logger log = LoggerFactory.getLogger(GatewayWriting.class);

    /// Beyond this a visitor is better served by the sources' own words.
    private static final Duration TURN = Duration.ofMillis(200);

    /// Where a service does not count: some four letters are a token (measured on French and English by OpenAI).
    private static final int LETTERS_A_TOKEN = 4;

    private final PluggedSockets sockets;
    private final WriterSettings settings;
    private final Spending spending;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final Circuit circuit;
    private final Turnstile turnstile;

    GatewayWriting(
            PluggedSockets sockets,
            GatewaySettings settings,
            Spending spending,
            Ledger ledger,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.sockets = sockets;
        this.settings = settings.writer();
        this.spending = spending;
        this.ledger = ledger;
        this.transaction = new TransactionTemplate(transactions);
        this.circuit = new Circuit(clock);
        // The engine ends its call by itself; the turnstile is for one that does not.
        this.turnstile =
                new Turnstile(this.settings.atOnce(), this.settings.patience().plusSeconds(1));
    }

    @Override
    public Optional<EngineCard> findEngine() {
        return writer().map(TextWriter::card);
    }

    @Override
    public boolean isReady() {
        return writer().isPresent() && circuit.isClosed() && hasAllowance();
    }

    @Override
    public Outcome write(Prompt prompt, List<String> sources) {
        Optional<TextWriter> found = writer();
        if (found.isEmpty()) {
            return new Outcome.Unwritten(Reason.NO_ENGINE);
        }
        if (!hasAllowance()) {
            return new Outcome.Unwritten(Reason.SPENT);
        }
        if (!circuit.admits()) {
            return new Outcome.Unwritten(Reason.RESTING);
        }
        TextWriter writer = found.get();
        Prompt told = mayKnowTheQuestion(writer.card()) ? prompt : prompt.withoutQuestion();
        var limits = new TextWriter.Limits(settings.answerTokens(), settings.patience());
        Written written;
        try {
            written = turnstile.pass(writer.card().name(), TURN, () -> writer.write(told, limits));
        } catch (Problem problem) {
            if (problem.code().equals("engine-busy")) {
                circuit.withdrawn();
                return new Outcome.Unwritten(Reason.BUSY);
            }
            written = new Written.Nothing(Written.Why.SLOW, problem.code());
        }
        return switch (written) {
            case Written.Text text -> {
                circuit.worked();
                yield keep(text, told, writer.card(), sources);
            }
            case Written.Nothing(Written.Why why, String sentence) -> {
                rest(writer.card(), why, sentence);
                yield new Outcome.Unwritten(Reason.FAILED);
            }
        };
    }

    @Override
    public State state() {
        Spending.Today today = spending.today(Task.WRITE_TEXT);
        return new State(circuit.findRestUntil().orElse(null), today.calls(), today.tokens(), settings.dayTokens());
    }

    private Outcome keep(Written.Text text, Prompt prompt, EngineCard card, List<String> sources) {
        long read = text.tokensRead() > 0
                ? text.tokensRead()
                : (prompt.ofTheHouse().length() + prompt.ofOthers().length()) / LETTERS_A_TOKEN;
        long made = text.tokensMade() > 0 ? text.tokensMade() : text.text().length() / LETTERS_A_TOKEN;
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("sources", String.join(" ", sources));
        facts.put("statements", Integer.toString(prompt.statements().size()));
        facts.put("tokens-read", Long.toString(read));
        facts.put("tokens-made", Long.toString(made));
        facts.put("characters", Integer.toString(text.text().length()));
        Long passport = transaction.execute(status -> {
            spending.add(Task.WRITE_TEXT, read + made);
            return ledger.write(new Deed(
                            "ai.write-text", "task:write-text", "engine:" + card.name() + "@" + card.version(), facts))
                    .number();
        });
        return new Outcome.Wrote(text.text(), text.isCut(), card, passport == null ? 0 : passport);
    }

    private void rest(EngineCard card, Written.Why why, String sentence) {
        Duration rest = circuit.failed();
        if (rest.isZero()) {
            log.info("{} did not write ({}: {})", card.name(), why, sentence);
        } else {
            log.warn(
                    "{} did not write ({}: {}); it is left alone for {} s",
                    card.name(),
                    why,
                    sentence,
                    rest.toSeconds());
        }
    }

    private boolean mayKnowTheQuestion(EngineCard card) {
        return switch (settings.questions()) {
            case ALWAYS -> true;
            case NEVER -> false;
            case HERE -> !card.about().containsKey("asked at");
        };
    }

    private boolean hasAllowance() {
        return spending.today(Task.WRITE_TEXT).tokens() < settings.dayTokens();
    }

    private Optional<TextWriter> writer() {
        return sockets.find(Task.WRITE_TEXT, TextWriter.class);
    }
}
