package org.mouseion.app.discovery.protocol;

import java.util.Optional;

/// A sensitive subject in what somebody wrote.
///
/// @param personal whether they speak of themself, or may
/// @param own whether they said it in words that only one who speaks of themself, or of now, uses: "I want to die",
/// "somebody has collapsed"
/// @param language BCP 47 tag of the words that said so; empty where they are words of several languages
public record Finding(Subject subject, boolean personal, boolean own, Optional<String> language) {

    /// Whether quotations may follow the reviewed answer.
    public boolean mayQuote() {
        return switch (subject) {
            case SUICIDE -> false;
            case DISTRESS, VIOLENCE, ILLNESS -> !personal;
            case COLONIAL -> true;
        };
    }

    /// Whether somebody must be met before their question is: the reviewed answer comes alone. "My mother has dementia,
    /// which tours are there for her?" is a question to a museum; "I cannot breathe" is none.
    public boolean comesFirst() {
        return switch (subject) {
            case SUICIDE -> personal;
            case DISTRESS, VIOLENCE, ILLNESS -> own;
            case COLONIAL -> false;
        };
    }
}
