package org.mouseion.app.discovery.protocol;

import java.time.LocalDate;
import java.time.format.FormatStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.platform.DayText;
import org.mouseion.app.platform.Words;

/// A fixed answer on a sensitive subject.
///
/// @param text paragraphs parted by blank lines, plain text
/// @param reviewer account of who reviewed it; 0 where it is still the default that came with the house
/// @param reviewed when, or null
public record ProtocolAnswer(
        Subject subject,
        String language,
        String text,
        List<HelpLine> lines,
        long reviewer,
        @Nullable LocalDate reviewed) {

    public ProtocolAnswer {
        lines = List.copyOf(lines);
    }

    /// Who stands for these words, as the reader is told.
    public String note(Words words) {
        return reviewed == null
                ? words.say("protocol.default")
                : words.say("protocol.reviewed", DayText.of(reviewed, FormatStyle.LONG, words.locale()));
    }

    public List<String> paragraphs() {
        return List.of(text.strip().split("\\R\\s*\\R"));
    }
}
