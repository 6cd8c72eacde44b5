package org.mouseion.formats.iiif.presentation;

import java.util.List;
import org.mouseion.formats.iiif.json.JsonObject;

/// The services that deliver one picture in pieces (section 5.7): its address in each version of the Image
/// API.
///
/// @param three  without a last slash; `""` where version 3.0 is not spoken
/// @param two    without a last slash; `""` where version 2.1.1 is not spoken
/// @param nested services of the service, such as its probe service where access is restricted
public record ImageServiceLink(String three, String two, List<JsonObject> nested) {

    public ImageServiceLink {
        nested = List.copyOf(nested);
        if (three.isEmpty() && two.isEmpty()) {
            throw new IllegalArgumentException("A picture's service has an address in at least one version."
                    + " Maybe give the picture no service at all.");
        }
    }
}
