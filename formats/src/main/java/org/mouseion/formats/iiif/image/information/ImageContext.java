package org.mouseion.formats.iiif.image.information;

import java.util.List;
import java.util.Map;
import org.mouseion.formats.iiif.image.request.PictureFormat;
import org.mouseion.formats.iiif.json.JsonObject;

/// What lies around a picture and is told beside its measures.
///
/// @param rights      the address of a licence or rights statement; `""` for none
/// @param attribution by language, what must be shown with the picture; version 2.1.1 alone has a place for
///                    it
/// @param preferred   the formats in which the picture is best asked for, the best first
/// @param partOf      the manifest or canvas that shows the picture
/// @param seeAlso     descriptions for machines
/// @param services    complete service objects, such as those of the Authorization Flow
/// @param contexts    JSON-LD contexts that the services need, such as that of the Authorization Flow
public record ImageContext(
        String rights,
        Map<String, String> attribution,
        List<PictureFormat> preferred,
        List<Related> partOf,
        List<Related> seeAlso,
        List<JsonObject> services,
        List<String> contexts) {

    /// Nothing to tell.
    public static final ImageContext NONE =
            new ImageContext("", Map.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public ImageContext {
        attribution = Map.copyOf(attribution);
        preferred = List.copyOf(preferred);
        partOf = List.copyOf(partOf);
        seeAlso = List.copyOf(seeAlso);
        services = List.copyOf(services);
        contexts = List.copyOf(contexts);
    }
}
