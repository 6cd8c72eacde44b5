package org.mouseion.formats.iiif.presentation.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mouseion.formats.iiif.json.JsonView;
import org.mouseion.formats.iiif.presentation.Medium;

/// What is painted on a canvas, in either version.
final class Media {

    private static final Pattern LEVEL = Pattern.compile("level([0-2])");
    private static final Pattern VERSION = Pattern.compile("(?:image/|image-api/|ImageService)([1-3])");

    private Media() {}

    /// Adds what `body` is: one medium, or the items of a choice. Text painted on a canvas is no medium.
    static void collect(JsonView body, List<FoundMedium> into) {
        switch (body.type()) {
            case "Choice" -> {
                body.get("default").items().forEach(item -> collect(item, into));
                body.any("items", "item").items().forEach(item -> collect(item, into));
            }
            case "SpecificResource" -> body.any("source", "full").items().forEach(item -> collect(item, into));
            case "Image" -> add(body, Medium.Kind.IMAGE, into);
            case "Sound", "Audio" -> add(body, Medium.Kind.SOUND, into);
            case "Video", "MovingImage" -> add(body, Medium.Kind.VIDEO, into);
            default -> byFormat(body).ifPresent(kind -> add(body, kind, into));
        }
    }

    static double duration(JsonView view) {
        double duration = view.get("duration").number().orElse(0);
        return duration > 0 && !Double.isInfinite(duration) ? duration : 0;
    }

    private static Optional<Medium.Kind> byFormat(JsonView body) {
        String format = body.get("format").text().toLowerCase(Locale.ROOT);
        if (format.startsWith("image/")) {
            return Optional.of(Medium.Kind.IMAGE);
        }
        if (format.startsWith("audio/")) {
            return Optional.of(Medium.Kind.SOUND);
        }
        return format.startsWith("video/") ? Optional.of(Medium.Kind.VIDEO) : Optional.empty();
    }

    private static void add(JsonView body, Medium.Kind kind, List<FoundMedium> into) {
        String address = Addresses.of(body.id());
        Optional<FoundImageService> service = findService(body);
        if (!address.isEmpty() || service.isPresent()) {
            into.add(new FoundMedium(
                    address,
                    kind,
                    body.get("format").text(),
                    body.get("width").length(),
                    body.get("height").length(),
                    duration(body),
                    service));
        }
    }

    private static Optional<FoundImageService> findService(JsonView body) {
        List<FoundImageService> services = new ArrayList<>();
        for (JsonView service : body.get("service").items()) {
            String context = service.get("@context").text();
            String type = service.type();
            String profile = service.get("profile").items().stream()
                    .map(JsonView::id)
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
            String address = Addresses.of(service.id());
            String signs = type + " " + context + " " + profile;
            Matcher version = VERSION.matcher(signs);
            boolean delivers = signs.contains("ImageService") || signs.contains("/image");
            if (!address.isEmpty() && delivers) {
                Matcher level = LEVEL.matcher(profile);
                services.add(new FoundImageService(
                        address.endsWith("/") ? address.substring(0, address.length() - 1) : address,
                        version.find() ? Integer.parseInt(version.group(1)) : 2,
                        level.find() ? Integer.parseInt(level.group(1)) : 0));
            }
        }
        return services.stream().max(Comparator.comparingInt(FoundImageService::version));
    }
}
