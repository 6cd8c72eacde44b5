package org.mouseion.app.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.mouseion.app.platform.mail.Outcome.Away;
import org.mouseion.app.platform.mail.Outcome.Later;
import org.mouseion.app.platform.mail.Outcome.Refused;
import org.mouseion.app.platform.mail.Outcome.Sent;

/// An open line to the server, for several letters. Opened by [MailServer].
final class Line implements AutoCloseable {

    /// "Service not available, closing transmission channel": RFC 5321, 4.2.3.
    private static final int CLOSING = 421;

    private final Transport transport;

    Line(Transport transport) {
        this.transport = transport;
    }

    Outcome send(MimeMessage message) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Sent();
        } catch (SendFailedException refused) {
            return refusal(refused);
        } catch (MessagingException broken) {
            return new Away("away", MailServer.said(broken));
        }
    }

    /// A reply that begins with 5 is for ever, one that begins with 4 for now: RFC 5321, 4.2.1.
    private static Outcome refusal(SendFailedException thrown) {
        for (Exception cause = thrown; cause != null; ) {
            if (cause instanceof SMTPAddressFailedException address) {
                return address.getReturnCode() >= 500
                        ? new Refused("refused-address", MailServer.said(address))
                        : new Later("later", MailServer.said(address));
            }
            if (cause instanceof SMTPSendFailedException whole && whole.getNextException() == null) {
                if (whole.getReturnCode() == CLOSING || whole.getReturnCode() < 400) {
                    return new Away("away", MailServer.said(whole));
                }
                return whole.getReturnCode() >= 500
                        ? new Refused("refused", MailServer.said(whole))
                        : new Later("later", MailServer.said(whole));
            }
            cause = cause instanceof MessagingException chain ? chain.getNextException() : null;
        }
        return new Later("later", MailServer.said(thrown));
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // The server has gone already; every letter it took was answered for.
            return;
        }
    }
}
