package org.mouseion.app.platform.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings `mouseion.mail.*`. Mail is on where a server and a sender are named.
///
/// @param port 0 for the usual one: 587 for `starttls`, 465 for `tls`, 25 for `none`
/// @param user account at the server; empty for none
/// @param sender address the letters come from
/// @param patience how long the server may be silent
/// @param keepTrying age after which a letter that nobody took is given up
@ConfigurationProperties("mouseion.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("0") int port,
        @DefaultValue("starttls") Lock lock,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String sender,
        @DefaultValue("20s") Duration patience,
        @DefaultValue("3d") Duration keepTrying) {

    /// How the line to the server is locked.
    enum Lock {
        /// Opened in clear and locked before anything is said; refused where the server cannot.
        STARTTLS,
        /// Locked from the first byte.
        TLS,
        /// Not at all: for a server on the same machine.
        NONE
    }

    boolean isOn() {
        return !host.isBlank() && !sender.isBlank();
    }

    int portOrUsual() {
        if (port > 0) {
            return port;
        }
        return switch (lock) {
            case STARTTLS -> 587;
            case TLS -> 465;
            case NONE -> 25;
        };
    }

    /// Whether a password would cross a network for all to read.
    boolean isPasswordOpen() {
        return lock == Lock.NONE && !user.isBlank() && !host.matches("localhost|127\\..*|::1");
    }
}
