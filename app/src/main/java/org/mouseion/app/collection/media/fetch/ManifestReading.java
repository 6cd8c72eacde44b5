package org.mouseion.app.collection.media.fetch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mouseion.app.platform.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The pictures of a manifest of Presentation 3.0 (annotations that paint a canvas) or 2.1 (images of the canvases).
///
/// Where a picture has an image service, its whole picture is the address; else the picture's own.
final class ManifestReading {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int MOST = 20_000;

    private ManifestReading() {}

    static ManifestFetch.Offer read(byte[] json, String address) {
        JsonNode manifest;
        try {
            manifest = MAPPER.readTree(json);
        } catch (JacksonException broken) {
            throw new Problem("manifest-unreadable", 422, address);
        }
        Set<String> pictures = new LinkedHashSet<>();
        for (JsonNode canvas : manifest.path("items")) {
            for (JsonNode page : canvas.path("items")) {
                page.path("items").forEach(painting -> three(painting, pictures));
            }
        }
        for (JsonNode sequence : manifest.path("sequences")) {
            for (JsonNode canvas : sequence.path("canvases")) {
                canvas.path("images").forEach(image -> add(image.path("resource"), pictures));
            }
        }
        if (pictures.isEmpty()) {
            throw new Problem("manifest-empty", 422, address);
        }
        return new ManifestFetch.Offer(label(manifest.path("label")), List.copyOf(pictures));
    }

    private static void three(JsonNode painting, Set<String> pictures) {
        for (JsonNode body : each(painting.path("body"))) {
            // Of several versions of one picture the first is the one meant.
            JsonNode one =
                    text(body, "type").equals("Choice") ? body.path("items").path(0) : body;
            if (text(one, "type").equals("Image")) {
                add(one, pictures);
            }
        }
    }

    private static void add(JsonNode picture, Set<String> pictures) {
        if (pictures.size() >= MOST) {
            return;
        }
        for (JsonNode service : each(picture.path("service"))) {
            String id = text(service, "id");
            String base = id.isEmpty() ? text(service, "@id") : id;
            String about = text(service, "type") + text(service, "@context") + text(service, "profile");
            if (base.matches("https?://.+") && about.matches("(?s).*[iI]mage.*")) {
                boolean three = about.contains("ImageService3") || about.contains("image/3");
                pictures.add(base.replaceFirst("/+$", "")
                        + (three ? "/full/max/0/default.jpg" : "/full/full/0/default.jpg"));
                return;
            }
        }
        String own = text(picture, "id").isEmpty() ? text(picture, "@id") : text(picture, "id");
        if (own.matches("https?://.+")) {
            pictures.add(own);
        }
    }

    private static List<JsonNode> each(JsonNode oneOrMany) {
        List<JsonNode> all = new ArrayList<>();
        if (oneOrMany.isArray()) {
            oneOrMany.forEach(all::add);
        } else if (oneOrMany.isObject()) {
            all.add(oneOrMany);
        }
        return all;
    }

    private static String label(JsonNode label) {
        if (label.isString()) {
            return label.asString("");
        }
        for (JsonNode values : label) {
            return values.isString() ? values.asString("") : values.path(0).asString("");
        }
        return "";
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
