package org.mouseion.formats.iiif.image.information;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mouseion.formats.iiif.image.Feature;
import org.mouseion.formats.iiif.image.ImageService;
import org.mouseion.formats.iiif.image.request.ImageVersion;
import org.mouseion.formats.iiif.image.request.PictureFormat;
import org.mouseion.formats.iiif.json.JsonObject;

/// The description in version 3.0 (section 5).
final class InformationThree {

    private static final Set<PictureFormat> LEVEL_TWO = Set.of(PictureFormat.JPG, PictureFormat.PNG);

    private InformationThree() {}

    static JsonObject of(String id, ImageService service, ImageContext context) {
        return new JsonObject()
                .put("@context", contexts(context))
                .put("id", id)
                .put("type", "ImageService3")
                .put("protocol", ImageInformation.PROTOCOL)
                .put("profile", "level2")
                .put("width", service.width())
                .put("height", service.height())
                .putAll(ImageInformation.limits(service.limits()))
                .putIfAny("sizes", ImageInformation.sizes(service))
                .putIfAny("tiles", ImageInformation.tiles(service))
                .putIfAny("rights", context.rights())
                .putIfAny("preferredFormats", preferred(service, context))
                .putIfAny("extraFormats", extraFormats(service))
                .put("extraQualities", extraQualities(service))
                .putIfAny("extraFeatures", extraFeatures(service))
                .putIfAny(
                        "partOf", context.partOf().stream().map(Related::toJson).toList())
                .putIfAny(
                        "seeAlso",
                        context.seeAlso().stream().map(Related::toJson).toList())
                .putIfAny("service", context.services());
    }

    /// Its own context comes last (section 5.2).
    private static Object contexts(ImageContext context) {
        if (context.contexts().isEmpty()) {
            return ImageVersion.V3.context();
        }
        List<String> contexts = new ArrayList<>(context.contexts());
        contexts.add(ImageVersion.V3.context());
        return contexts;
    }

    private static List<String> preferred(ImageService service, ImageContext context) {
        return context.preferred().stream()
                .filter(service.formats()::contains)
                .map(PictureFormat::word)
                .toList();
    }

    private static List<String> extraFormats(ImageService service) {
        return service.formats().stream()
                .filter(format -> !LEVEL_TWO.contains(format))
                .map(PictureFormat::word)
                .toList();
    }

    /// All qualities but `default`; `color` is not announced for a picture that has none (section 4.4).
    private static List<String> extraQualities(ImageService service) {
        return service.coloured() ? List.of("color", "gray", "bitonal") : List.of("gray", "bitonal");
    }

    private static List<String> extraFeatures(ImageService service) {
        return service.features().stream()
                .map((Feature feature) -> feature.name(ImageVersion.V3))
                .toList();
    }
}
