package org.mouseion.formats.iiif.image.information;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mouseion.formats.iiif.image.ImageLimits;
import org.mouseion.formats.iiif.json.JsonLimits;
import org.mouseion.formats.iiif.json.JsonReader;
import org.mouseion.formats.iiif.json.JsonView;
import org.mouseion.formats.iiif.json.UnreadableJson;

/// Reads another house's `info.json`, of the versions 3, 2 and 1, as far as is needed to fetch the picture.
public final class InformationReader {

    /// Descriptions are short; the longest real ones are a few thousand bytes.
    private static final JsonLimits LIMITS = new JsonLimits(1 << 20, 20_000, 30);

    private static final Pattern VERSION = Pattern.compile("image(?:-api)?/([1-3])");

    private InformationReader() {}

    /// The description; empty where it names no picture with a size.
    public static Optional<FoundImage> find(byte[] document) {
        try {
            return find(JsonReader.read(document, LIMITS));
        } catch (UnreadableJson unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<FoundImage> find(JsonView info) {
        String id = info.any("id", "@id").text();
        int width = info.get("width").length();
        int height = info.get("height").length();
        if (!id.matches("https?://\\S{1,4000}") || width == 0 || height == 0) {
            return Optional.empty();
        }
        return Optional.of(new FoundImage(
                id.endsWith("/") ? id.substring(0, id.length() - 1) : id,
                version(info),
                width,
                height,
                limits(info),
                info.any("rights", "license").text()));
    }

    private static int version(JsonView info) {
        for (String context : info.get("@context").texts()) {
            Matcher version = VERSION.matcher(context);
            if (version.find()) {
                return Integer.parseInt(version.group(1));
            }
        }
        return info.type().equals("ImageService3") ? 3 : 2;
    }

    /// Version 3 has them at the top, version 2 in the profile's description.
    private static ImageLimits limits(JsonView info) {
        JsonView place = info;
        for (JsonView profile : info.get("profile").items()) {
            place = profile.isObject() ? profile : place;
        }
        int width = place.get("maxWidth").length();
        double area = place.get("maxArea").number().orElse(0);
        return new ImageLimits(
                width, width == 0 ? 0 : place.get("maxHeight").length(), area >= 1 && area < 1e18 ? (long) area : 0);
    }
}
