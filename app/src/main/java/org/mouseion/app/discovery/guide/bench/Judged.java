package org.mouseion.app.discovery.guide.bench;

import java.util.List;

/// A question's reply and its verdict, as they are kept.
///
/// @param kind kind of the reply
/// @param text its sentences
/// @param cited what it cites
/// @param now what the guide says as things stand, where this was a rehearsal; else empty
public record Judged(Verdict verdict, String kind, String text, List<Cited> cited, String now) {

    /// @param right whether it is one of those expected, and holds what its sentence says
    public record Cited(String source, String path, boolean right) {}

    public Judged {
        cited = List.copyOf(cited);
    }

    public boolean isOther() {
        return !now.isEmpty() && !now.equals(text);
    }
}
