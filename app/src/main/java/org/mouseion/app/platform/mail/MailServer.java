package org.mouseion.app.platform.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Properties;
import javax.net.ssl.SSLException;
import org.mouseion.app.platform.Mail.Outgoing;
import org.mouseion.app.platform.mail.Outcome.Away;
import org.mouseion.app.platform.mail.Outcome.Refused;
import org.springframework.stereotype.Component;

/// The institution's mail server.
@Component
class MailServer {

    private static final int LONGEST_ANSWER = 300;

    private final MailSettings settings;
    private final Sheet sheet;
    private final Session session;

    MailServer(MailSettings settings, Sheet sheet) {
        this.settings = settings;
        this.sheet = sheet;
        this.session = Session.getInstance(properties(settings));
    }

    /// Why no line could be opened.
    static final class NoLine extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Away why;

        NoLine(Away why) {
            super(why.code());
            this.why = why;
        }

        Away why() {
            return why;
        }
    }

    private static Properties properties(MailSettings settings) {
        String patience = Long.toString(settings.patience().toMillis());
        Properties smtp = new Properties();
        smtp.setProperty("mail.smtp.host", settings.host());
        smtp.setProperty("mail.smtp.port", Integer.toString(settings.portOrUsual()));
        smtp.setProperty("mail.smtp.connectiontimeout", patience);
        smtp.setProperty("mail.smtp.timeout", patience);
        smtp.setProperty("mail.smtp.writetimeout", patience);
        smtp.setProperty("mail.smtp.auth", Boolean.toString(!settings.user().isBlank()));
        smtp.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        boolean starttls = settings.lock() == MailSettings.Lock.STARTTLS;
        smtp.setProperty("mail.smtp.starttls.enable", Boolean.toString(starttls));
        smtp.setProperty("mail.smtp.starttls.required", Boolean.toString(starttls));
        smtp.setProperty("mail.smtp.ssl.enable", Boolean.toString(settings.lock() == MailSettings.Lock.TLS));
        return smtp;
    }

    Line open() throws NoLine {
        try {
            Transport transport = session.getTransport("smtp");
            if (settings.user().isBlank()) {
                transport.connect();
            } else {
                transport.connect(settings.user(), settings.password());
            }
            return new Line(transport);
        } catch (AuthenticationFailedException refused) {
            throw new NoLine(new Away("account", said(refused)));
        } catch (MessagingException away) {
            throw new NoLine(new Away(code(away), said(away)));
        }
    }

    /// One letter over an open line.
    Outcome send(Line line, Outgoing letter, String messageId) {
        try {
            return line.send(sheet.set(session, letter, messageId));
        } catch (MessagingException unsettable) {
            return new Refused("refused", said(unsettable));
        }
    }

    private static String code(MessagingException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return "lock";
            }
            if (cause instanceof UnknownHostException) {
                return "unknown";
            }
            if (cause instanceof SocketTimeoutException) {
                return "slow";
            }
        }
        String said = String.valueOf(thrown.getMessage());
        return said.contains("STARTTLS") ? "lock" : "away";
    }

    /// What the server said, on one line. Never in the log: it may name a person.
    static String said(Exception thrown) {
        String line = Addresses.line(String.valueOf(thrown.getMessage()));
        return line.length() > LONGEST_ANSWER ? line.substring(0, LONGEST_ANSWER) : line;
    }
}
