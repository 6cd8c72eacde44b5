package org.mouseion.app.platform.mail;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;
import org.mouseion.app.platform.HouseSource;
import org.mouseion.app.platform.Mail.Outgoing;
import org.mouseion.app.platform.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Sets a letter: the same words as plain text and as simple HTML, without pictures, scripts or anything that would
/// tell who read it.
@Component
class Sheet {

    private static final String UTF8 = StandardCharsets.UTF_8.name();

    private final TemplateEngine templates;
    private final MessageSource messages;
    private final HouseSource houses;
    private final MailSettings settings;
    private final Clock clock;

    Sheet(TemplateEngine templates, MessageSource messages, HouseSource houses, MailSettings settings, Clock clock) {
        this.templates = templates;
        this.messages = messages;
        this.houses = houses;
        this.settings = settings;
        this.clock = clock;
    }

    MimeMessage set(Session session, Outgoing letter, String messageId) throws MessagingException {
        MimeMessage message = new Numbered(session, messageId);
        message.setFrom(from(letter));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        if (!letter.replyTo().isEmpty()) {
            message.setReplyTo(new InternetAddress[] {new InternetAddress(letter.replyTo(), true)});
        }
        message.setSubject(Addresses.line(letter.subject()), UTF8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Content-Language", letter.language().toLanguageTag());
        // No answer of a machine to a letter of a machine: RFC 3834.
        message.setHeader("Auto-Submitted", "auto-generated");
        if (!letter.stop().isEmpty()) {
            message.setHeader("List-Unsubscribe", "<" + Addresses.line(letter.stop()) + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(plain(letter), UTF8);
        MimeBodyPart html = new MimeBodyPart();
        html.setContent(html(letter), "text/html; charset=utf-8");
        message.setContent(new MimeMultipart("alternative", plain, html));
        message.saveChanges();
        return message;
    }

    private InternetAddress from(Outgoing letter) throws MessagingException {
        InternetAddress from = new InternetAddress(settings.sender(), true);
        try {
            from.setPersonal(houseName(letter), UTF8);
        } catch (UnsupportedEncodingException none) {
            throw new IllegalStateException("Every Java has UTF-8", none);
        }
        return from;
    }

    private String houseName(Outgoing letter) {
        return Addresses.line(houses.get().name(letter.language()));
    }

    String plain(Outgoing letter) {
        Words words = new Words(messages, letter.language());
        String body = letter.paragraphs().stream()
                .map(one -> one.link().isEmpty() ? one.text() : one.text() + "\n" + one.link())
                .collect(Collectors.joining("\n\n"));
        String foot = letter.stop().isEmpty() ? "" : "\n" + words.say("mail.letter.stop") + "\n" + letter.stop();
        return body + "\n\n-- \n" + houseName(letter) + "\n" + words.say("mail.letter.machine") + foot + "\n";
    }

    String html(Outgoing letter) {
        StringOutput out = new StringOutput();
        templates.render(
                "platform/mail/letter.jte",
                Map.of("words", new Words(messages, letter.language()), "house", houseName(letter), "letter", letter),
                out);
        return out.toString();
    }

    /// Keeps the number the house gave it, from try to try.
    private static final class Numbered extends MimeMessage {
        private final String number;

        Numbered(Session session, String number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
