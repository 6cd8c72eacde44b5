package org.mouseion.app.platform.mail;

/// What became of one try.
sealed interface Outcome {

    /// The server took it.
    record Sent() implements Outcome {}

    /// The server will never take this one.
    ///
    /// @param answer what the server said; for administrators only
    record Refused(String code, String answer) implements Outcome {}

    /// Not now; this letter alone.
    record Later(String code, String answer) implements Outcome {}

    /// Nothing can be sent at present: the server is away, too slow, or does not let the house in.
    record Away(String code, String answer) implements Outcome {}

    /// `refused-address`, `away`, … as in the messages `mail.problem.<code>`.
    static String code(Outcome outcome) {
        return switch (outcome) {
            case Sent() -> "";
            case Refused(String code, String answer) -> code;
            case Later(String code, String answer) -> code;
            case Away(String code, String answer) -> code;
        };
    }

    static String answer(Outcome outcome) {
        return switch (outcome) {
            case Sent() -> "";
            case Refused(String code, String answer) -> answer;
            case Later(String code, String answer) -> answer;
            case Away(String code, String answer) -> answer;
        };
    }
}
