package org.mouseion.app.discovery.guide.understanding;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One thing that a turn may ask.
///
/// @param slots the words that name things, by the slot's name
/// @param surety how many of the turn's words the pattern itself spoke for
/// @param language language of the grammar that read it
/// @param skipped folded words that the pattern passed over: what an answer must not leave out of account
public record Reading(Intent intent, Map<String, Spoken> slots, int surety, String language, List<String> skipped) {

    public Reading {
        slots = Map.copyOf(slots);
        skipped = List.copyOf(skipped);
    }

    /// A reading that passes over nothing.
    public Reading(Intent intent, Map<String, Spoken> slots, int surety, String language) {
        this(intent, slots, surety, language, List.of());
    }

    public Optional<Spoken> find(String slot) {
        return Optional.ofNullable(slots.get(slot)).filter(s -> !s.isEmpty());
    }

    public Spoken slot(String slot) {
        return find(slot).orElse(new Spoken("", List.of(), List.of()));
    }
}
