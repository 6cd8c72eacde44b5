package org.mouseion.app.platform.mail;

import java.util.Map;
import java.util.Optional;
import org.mouseion.app.platform.JobKind;
import org.mouseion.app.platform.JobRun;
import org.mouseion.app.platform.mail.Outcome.Away;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The postman's round: sends what is due, one letter after the other over one line. What became of a letter is
/// committed before the next is begun.
@Component
class Round implements JobKind {

    static final String NAME = "platform.mail";

    private static final Logger LOG = LoggerFactory.getLogger(Round.class);

    private final Outbox outbox;
    private final MailServer server;
    private final MailSettings settings;

    Round(Outbox outbox, MailServer server, MailSettings settings) {
        this.outbox = outbox;
        this.server = server;
        this.settings = settings;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) {
        int sent = 0;
        int stayed = 0;
        if (settings.isOn() && outbox.isDue()) {
            try (Line line = server.open()) {
                for (Optional<Envelope> next = outbox.take(); next.isPresent(); next = outbox.take()) {
                    Envelope envelope = next.get();
                    Outcome outcome = server.send(line, envelope.letter(), envelope.messageId());
                    if (outcome instanceof Outcome.Sent) {
                        sent++;
                    } else {
                        stayed++;
                    }
                    run.commit(progress(sent, stayed), Map.of(), () -> outbox.settle(envelope, outcome));
                    if (outcome instanceof Away away) {
                        away(run, away, envelope.tries());
                        break;
                    }
                }
            } catch (MailServer.NoLine closed) {
                // One letter counts the tries for all of them.
                Optional<Envelope> first = outbox.take();
                first.ifPresent(envelope -> outbox.settle(envelope, closed.why()));
                away(run, closed.why(), first.map(Envelope::tries).orElse(1));
            }
        }
        int lost = outbox.tidy();
        if (sent + stayed + lost > 0) {
            LOG.info(
                    "Mail: {} letters sent, {} kept for later or refused, {} given up for their age",
                    sent,
                    stayed,
                    lost);
        }
    }

    private void away(JobRun run, Away away, int tries) {
        LOG.warn("Mail cannot be sent at present ({}); the letters wait. See /desk/mail", away.code());
        run.commit(progress(0, 0), Map.of(), () -> outbox.postponeAll(away, tries));
    }

    private static JobRun.Progress progress(int sent, int stayed) {
        return new JobRun.Progress(sent + stayed, 0, Map.of("mailed", (long) sent, "mail-kept", (long) stayed));
    }
}
