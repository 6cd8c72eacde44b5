package org.mouseion.app.platform.mail;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/// The page about mail.
///
/// @param trial `sent` or the code of what went wrong with the trial just made; empty where none was
/// @param answer what the server said to it
public record MailBoard(
        boolean on,
        String host,
        int port,
        String lock,
        String sender,
        long waiting,
        long givenUp,
        long sent,
        List<Line> lines,
        String trial,
        String answer) {

    /// @param kind what it is: the first word of its name, such as `digest`
    public record Line(
            String id, String kind, boolean givenUp, Date asked, Date due, int tries, String problem, String answer) {}

    MailBoard(MailSettings settings, Outbox.Count count, List<Outbox.Waiting> waiting, String trial, String answer) {
        this(
                settings.isOn(),
                settings.host(),
                settings.portOrUsual(),
                settings.lock().name().toLowerCase(Locale.ROOT),
                settings.sender(),
                count.waiting(),
                count.givenUp(),
                count.sent(),
                waiting.stream().map(MailBoard::line).toList(),
                trial,
                answer);
    }

    private static Line line(Outbox.Waiting one) {
        int end = one.once().indexOf(':');
        return new Line(
                Long.toString(one.id()),
                end < 0 ? one.once() : one.once().substring(0, end),
                one.givenUp(),
                date(one.asked()),
                date(one.due()),
                one.tries(),
                one.problem(),
                one.answer());
    }

    private static Date date(Instant instant) {
        return Date.from(instant);
    }
}
