package org.mouseion.app.discovery.guide.unanswered;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Questions with one meaning.
///
/// @param statement the sentence that answers them, 0 for none
/// @param reason why they were dismissed; may be empty
/// @param decider account that answered or dismissed them, 0 for nobody
/// @param questions most asked first; never empty
public record Group(
        long id,
        State state,
        long statement,
        String reason,
        long decider,
        @Nullable Instant decided,
        List<Question> questions) {

    public enum State {
        OPEN,
        ANSWERED,
        DISMISSED
    }

    /// @param latest last day on which it was asked
    public record Question(long id, String words, String language, long times, LocalDate latest) {}

    public Group {
        questions = List.copyOf(questions);
    }

    public Question first() {
        return questions.getFirst();
    }

    public long times() {
        return questions.stream().mapToLong(Question::times).sum();
    }

    public LocalDate latest() {
        return questions.stream()
                .map(Question::latest)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    public List<String> languages() {
        return questions.stream().map(Question::language).distinct().sorted().toList();
    }
}
