package org.mouseion.formats.iiif.image.information;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mouseion.formats.iiif.image.Extent;
import org.mouseion.formats.iiif.image.ImageLimits;
import org.mouseion.formats.iiif.image.ImageService;
import org.mouseion.formats.iiif.image.Tiling;
import org.mouseion.formats.iiif.image.request.ImageVersion;
import org.mouseion.formats.iiif.json.JsonObject;

/// Writes the description of an image service (section 5 of both versions).
public final class ImageInformation {

    /// What every version calls itself.
    static final String PROTOCOL = "http://iiif.io/api/image";

    private ImageInformation() {}

    /// @param id the service's own address, without a slash at its end; each version has one of its own
    public static JsonObject of(ImageVersion version, String id, ImageService service, ImageContext context) {
        if (id.isEmpty() || id.endsWith("/")) {
            throw new IllegalArgumentException("The id of a service is its address without a last slash: " + id);
        }
        return version == ImageVersion.V3
                ? InformationThree.of(id, service, context)
                : InformationTwo.of(id, service, context);
    }

    /// The sizes of the whole picture that lie ready and are within the limits, the smallest first.
    static List<JsonObject> sizes(ImageService service) {
        return service
                .tiling()
                .map(tiling -> tiling.levels(service.width(), service.height()))
                .orElse(List.of(new Extent(service.width(), service.height())))
                .stream()
                .filter(extent -> service.limits().allows(extent.width(), extent.height()))
                .sorted(Comparator.comparingInt(Extent::width).thenComparingInt(Extent::height))
                .distinct()
                .map(extent -> new JsonObject().put("width", extent.width()).put("height", extent.height()))
                .toList();
    }

    /// The tiles, unless the limits forbid them.
    static List<JsonObject> tiles(ImageService service) {
        Optional<Tiling> tiling =
                service.tiling().filter(tiles -> service.limits().allows(tiles.tileWidth(), tiles.tileHeight()));
        return tiling.stream()
                .map(tiles -> {
                    JsonObject json = new JsonObject().put("width", tiles.tileWidth());
                    if (tiles.tileHeight() != tiles.tileWidth()) {
                        json.put("height", tiles.tileHeight());
                    }
                    return json.put("scaleFactors", tiles.scaleFactors());
                })
                .toList();
    }

    static JsonObject limits(ImageLimits limits) {
        JsonObject json = new JsonObject();
        if (limits.maxWidth() > 0) {
            json.put("maxWidth", limits.maxWidth());
        }
        if (limits.maxHeight() > 0) {
            json.put("maxHeight", limits.maxHeight());
        }
        if (limits.maxArea() > 0) {
            json.put("maxArea", limits.maxArea());
        }
        return json;
    }
}
