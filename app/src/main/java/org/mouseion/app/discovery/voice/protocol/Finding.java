package org.mouseion.app.discovery.voice.protocol;

/// A sensitive subject in what somebody wrote.
///
/// @param personal whether they speak of themself, or may
public record Finding(Subject subject, boolean personal) {

    /// Whether quotations may follow the reviewed answer.
    public boolean mayQuote() {
        return switch (subject) {
            case SUICIDE -> false;
            case VIOLENCE, ILLNESS -> !personal;
            case COLONIAL -> true;
        };
    }
}
