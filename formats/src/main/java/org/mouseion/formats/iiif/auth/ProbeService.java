package org.mouseion.formats.iiif.auth;

import java.util.List;

/// Where a viewer asks whether a picture would be given to it (section 5.1).
///
/// @param access the ways in; one at least. Viewers try what needs no visitor first
/// @param error  what is said where access is refused and the answer itself says nothing
public record ProbeService(String id, List<AccessService> access, Notice error) {

    public ProbeService {
        access = List.copyOf(access);
        if (access.isEmpty()) {
            throw new IllegalArgumentException("A probe service names at least one way in (section 5.1): " + id);
        }
    }
}
