package org.mouseion.app.collection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person or group that made, owned or is shown in works.
///
/// @param name display name, in reading order
/// @param sortName name to sort by ("Leyster, Judith")
/// @param otherNames other forms of the name
/// @param bornPlace as text; the place itself is linked by `places`
/// @param gender only where the source states it
/// @param links addresses in authority files
public record Agent(
        AgentId id,
        Kind kind,
        Texts name,
        String sortName,
        List<String> otherNames,
        @Nullable Dated born,
        @Nullable Dated died,
        Texts bornPlace,
        Texts diedPlace,
        Texts nationality,
        @Nullable String gender,
        Texts about,
        List<String> links) {

    /// PERSON one human being; GROUP a workshop, firm, people or unnamed hands; UNKNOWN the source does not say.
    public enum Kind {
        PERSON,
        GROUP,
        UNKNOWN
    }

    public Agent {
        otherNames = List.copyOf(otherNames);
        links = List.copyOf(links);
    }
}
