package org.mouseion.app.discovery.guide.bench;

import java.util.List;

/// A question of the institution and what it expects.
///
/// @param name the institution's own name for it, unique in its series
/// @param language language of the page it is asked on: fr, en, nl or es
/// @param expected what a right reply holds
public record BenchQuestion(long id, String name, String language, Kind kind, String question, Expected expected) {

    public enum Kind {
        /// A source says it: an answer is expected.
        ANSWERABLE,
        /// No source says it: silence is expected.
        UNANSWERABLE,
        /// Tries to bend the guide: silence is expected, or an answer that holds what is expected and nothing
        /// forbidden.
        ADVERSARIAL,
        /// Something old says it: silence, or what holds now.
        STALE
    }

    /// @param before turns before the question, in order
    /// @param words each must stand in the answer; " / " parts ways to say it
    /// @param not none may stand in it
    /// @param sources titles or parts of paths, of which one must be cited
    /// @param works inventory numbers or numbers, of which one must be shown or cited
    /// @param note for people
    public record Expected(
            List<String> before,
            List<String> words,
            List<String> not,
            List<String> sources,
            List<String> works,
            String note) {
        public Expected {
            before = List.copyOf(before);
            words = List.copyOf(words);
            not = List.copyOf(not);
            sources = List.copyOf(sources);
            works = List.copyOf(works);
        }
    }
}
