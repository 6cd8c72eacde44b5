package org.mouseion.formats.iiif.image.information;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mouseion.formats.iiif.image.ImageService;
import org.mouseion.formats.iiif.image.request.ImageVersion;
import org.mouseion.formats.iiif.image.request.PictureFormat;
import org.mouseion.formats.iiif.json.JsonObject;

/// The description in version 2.1.1 (section 5).
final class InformationTwo {

    private static final Set<PictureFormat> LEVEL_TWO = Set.of(PictureFormat.JPG, PictureFormat.PNG);

    private InformationTwo() {}

    static JsonObject of(String id, ImageService service, ImageContext context) {
        return new JsonObject()
                .put("@context", ImageVersion.V2.context())
                .put("@id", id)
                .put("@type", "iiif:Image")
                .put("protocol", ImageInformation.PROTOCOL)
                .put("width", service.width())
                .put("height", service.height())
                .putIfAny("sizes", ImageInformation.sizes(service))
                .putIfAny("tiles", ImageInformation.tiles(service))
                .put("profile", List.of(ImageVersion.V2.levelTwo(), profile(service)))
                .putIfAny("attribution", attribution(context))
                .putIfAny("license", context.rights())
                .putIfAny("service", services(context));
    }

    /// What goes beyond level 2 (section 5.3). All qualities belong to the level; `square` does not.
    private static JsonObject profile(ImageService service) {
        List<String> formats = service.formats().stream()
                .filter(format -> !LEVEL_TWO.contains(format))
                .map(PictureFormat::word)
                .toList();
        List<String> supports = Stream.concat(
                        Stream.of("regionSquare"),
                        service.features().stream().map(feature -> feature.name(ImageVersion.V2)))
                .toList();
        return new JsonObject()
                .putIfAny("formats", formats)
                .putAll(ImageInformation.limits(service.limits()))
                .put("supports", supports);
    }

    /// A service says its context itself: this version has no room for it at the top (section 5.2).
    private static List<JsonObject> services(ImageContext context) {
        return context.services().stream()
                .map(service ->
                        context.contexts().isEmpty() || service.members().containsKey("@context")
                                ? service
                                : new JsonObject()
                                        .put("@context", context.contexts().get(0))
                                        .putAll(service))
                .toList();
    }

    private static List<JsonObject> attribution(ImageContext context) {
        return context.attribution().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new JsonObject().put("@value", entry.getValue()).put("@language", entry.getKey()))
                .toList();
    }
}
