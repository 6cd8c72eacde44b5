package org.mouseion.app.platform;

import java.util.List;
import java.util.Locale;

/// Letters of the house, sent by the institution's own mail server where one is named. A letter is written down first
/// and goes out later: nothing is lost where the server or the house stops.
public interface Mail {

    /// Whether a server and a sender are named. Where not, nothing is written down and nothing is sent.
    boolean isOn();

    /// Writes a letter down, inside the caller's transaction where there is one.
    ///
    /// @return false where mail is off, an address is none, or a letter of this `once` was written before
    boolean post(Outgoing letter);

    /// Takes back a letter that has not gone out; nothing happens where it has.
    void withdraw(String once);

    /// A letter to one address, in one language.
    ///
    /// @param once a name for what it tells, without anything personal: no second letter of that name is ever sent
    /// @param replyTo address to answer to; empty for the sender's
    /// @param stop address of the page where such letters are stopped; empty for a letter that somebody asked for
    record Outgoing(
            String once,
            String to,
            String replyTo,
            Locale language,
            String subject,
            List<Paragraph> paragraphs,
            String stop) {
        public Outgoing {
            paragraphs = List.copyOf(paragraphs);
            if (once.isBlank()) {
                throw new IllegalArgumentException("A letter needs a name by which it is sent once, but got none");
            }
        }
    }

    /// @param text plain text; lines stay lines
    /// @param link an address that it leads to; may be empty
    record Paragraph(String text, String link) {
        public static Paragraph of(String text) {
            return new Paragraph(text, "");
        }
    }
}
