package org.mouseion.app.platform.mail;

import org.mouseion.app.platform.Check;
import org.springframework.stereotype.Component;

/// Whether mail goes out: the server is called, but nothing is sent.
@Component
class MailCheck implements Check {

    private final MailSettings settings;
    private final MailServer server;
    private final Outbox outbox;

    MailCheck(MailSettings settings, MailServer server, Outbox outbox) {
        this.settings = settings;
        this.server = server;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Result run() {
        if (!settings.isOn()) {
            return settings.host().isBlank() ? Result.good("doctor.mail.off") : Result.attention("doctor.mail.sender");
        }
        if (!Addresses.isOne(settings.sender())) {
            return Result.wrong("doctor.mail.sender");
        }
        try (Line line = server.open()) {
            Outbox.Count count = outbox.count();
            if (count.givenUp() > 0) {
                return Result.attention("doctor.mail.given-up", count.givenUp());
            }
            return settings.isPasswordOpen()
                    ? Result.attention("doctor.mail.open")
                    : Result.good("doctor.mail", settings.host(), count.waiting());
        } catch (MailServer.NoLine closed) {
            return Result.wrong(
                    "doctor.mail.away", settings.host(), closed.why().answer());
        }
    }
}
