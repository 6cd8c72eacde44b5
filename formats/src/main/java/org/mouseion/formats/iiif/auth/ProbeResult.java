package org.mouseion.formats.iiif.auth;

import java.util.List;
import java.util.Optional;
import org.mouseion.formats.iiif.json.JsonObject;
import org.mouseion.formats.iiif.json.LanguageMap;

/// What a probe service answers; itself always with status 200 (section 5.2).
///
/// @param status      that the guarded resource would be answered with
/// @param substitutes what may be seen instead, where access is denied
/// @param location    where the resource is, with a status of redirection
/// @param notice      why
public record ProbeResult(int status, List<Resource> substitutes, Optional<Resource> location, Notice notice) {

    /// Another resource.
    ///
    /// @param type     the same as that of the guarded one
    /// @param services of it, such as a smaller picture's image service
    public record Resource(String id, String type, LanguageMap label, List<JsonObject> services) {
        public Resource {
            services = List.copyOf(services);
        }
    }

    public ProbeResult {
        substitutes = List.copyOf(substitutes);
        boolean redirected = status >= 300 && status < 400;
        boolean denied = status >= 400 && status < 600;
        if (status < 200 || status >= 600 || location.isPresent() != redirected || !substitutes.isEmpty() && !denied) {
            throw new IllegalArgumentException("Status " + status + " with " + substitutes.size() + " substitutes and "
                    + location.stream().count() + " locations. A location goes with 30x alone, substitutes with a"
                    + " refusal alone (section 5.2).");
        }
    }

    /// The visitor may see it.
    public static ProbeResult granted() {
        return new ProbeResult(200, List.of(), Optional.empty(), Notice.NONE);
    }

    /// The visitor may not see it yet (401) or not at all (403), but perhaps something else.
    public static ProbeResult denied(int status, Notice notice, List<Resource> substitutes) {
        return new ProbeResult(status, substitutes, Optional.empty(), notice);
    }

    /// The visitor may see it, at another address.
    public static ProbeResult elsewhere(Resource location) {
        return new ProbeResult(302, List.of(), Optional.of(location), Notice.NONE);
    }
}
