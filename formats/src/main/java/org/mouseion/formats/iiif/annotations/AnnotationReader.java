package org.mouseion.formats.iiif.annotations;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mouseion.formats.iiif.json.JsonLimits;
import org.mouseion.formats.iiif.json.JsonReader;
import org.mouseion.formats.iiif.json.JsonView;
import org.mouseion.formats.iiif.json.LanguageMap;
import org.mouseion.formats.iiif.json.UnreadableJson;

/// Reads annotations that another house wrote: W3C Web Annotations, Open Annotations, singly, in a page, in a
/// list. What has no target is passed over.
public final class AnnotationReader {

    private AnnotationReader() {}

    /// The annotations of a document.
    public static FoundAnnotations read(byte[] document, JsonLimits limits) throws UnreadableJson {
        JsonView root = JsonReader.read(document, limits);
        return new FoundAnnotations(of(root), root.any("next", "first").id());
    }

    /// The annotations of a page, a list, or a single one.
    public static List<Annotation> of(JsonView root) {
        List<JsonView> each = root.type().equals("Annotation")
                ? List.of(root)
                : root.any("items", "resources").items();
        List<Annotation> annotations = new ArrayList<>();
        for (JsonView one : each) {
            findAnnotation(one).ifPresent(annotations::add);
        }
        return annotations;
    }

    private static Optional<Annotation> findAnnotation(JsonView one) {
        List<Target> targets = new ArrayList<>();
        for (JsonView target : one.any("target", "on").items()) {
            findTarget(target).ifPresent(targets::add);
        }
        if (targets.isEmpty()) {
            return Optional.empty();
        }
        List<Body> bodies = new ArrayList<>();
        for (JsonView body : one.any("body", "resource").items()) {
            findBody(body).ifPresent(bodies::add);
        }
        one.get("bodyValue").texts().forEach(text -> bodies.add(Body.Text.plain(text, "")));
        return Optional.of(new Annotation(
                one.id(),
                one.get("motivation").texts().stream()
                        .map(motivation -> motivation.substring(motivation.indexOf(':') + 1))
                        .toList(),
                bodies,
                targets,
                findMaker(one.get("creator"), Maker.Kind.PERSON),
                findTime(one.get("created").text()),
                findMaker(one.get("generator"), Maker.Kind.SOFTWARE),
                one.get("rights").text()));
    }

    private static Optional<Target> findTarget(JsonView target) {
        JsonView source = target.any("source", "full").isPresent() ? target.any("source", "full") : target;
        String address = source.id();
        if (address.isEmpty()) {
            return Optional.empty();
        }
        int hash = address.indexOf('#');
        Optional<Box> box = hash < 0 ? Optional.empty() : Box.find(address.substring(hash + 1));
        Optional<Target.Quote> quote = Optional.empty();
        for (JsonView selector : target.get("selector").items()) {
            JsonView chosen = selector.get("default").isPresent() ? selector.get("default") : selector;
            switch (chosen.type()) {
                case "FragmentSelector" ->
                    box = box.or(() -> Box.find(chosen.get("value").text()));
                case "TextQuoteSelector" ->
                    quote = Optional.of(new Target.Quote(
                            chosen.get("prefix").text(),
                            chosen.get("exact").text(),
                            chosen.get("suffix").text()));
                default -> {
                    // Points, paths and times have no rectangle: the whole resource is meant then.
                }
            }
        }
        JsonView holder = source.any("partOf", "within");
        return Optional.of(new Target(
                hash < 0 ? address : address.substring(0, hash),
                box,
                quote,
                holder.isPresent()
                        ? Optional.of(new Target.PartOf(holder.id(), holder.type(), LanguageMap.EMPTY))
                        : Optional.empty()));
    }

    private static Optional<Body> findBody(JsonView body) {
        if (body.type().equals("Choice")) {
            List<Body.Text> readings = body.any("items", "item").items().stream()
                    .map(AnnotationReader::findBody)
                    .flatMap(Optional::stream)
                    .filter(Body.Text.class::isInstance)
                    .map(Body.Text.class::cast)
                    .toList();
            return readings.isEmpty() ? Optional.empty() : Optional.of(new Body.Choice(readings));
        }
        JsonView words = body.any("value", "chars");
        String purpose = body.get("purpose").text();
        if (words.isPresent() && body.isObject()) {
            String kind = body.type().equals("Tag") ? "tagging" : purpose;
            String format = body.get("format").text();
            return Optional.of(new Body.Text(
                    words.text(), body.get("language").text(), format.isEmpty() ? "text/plain" : format, kind));
        }
        JsonView source = body.get("source").isPresent() ? body.get("source") : body;
        return source.id().isEmpty()
                ? Optional.empty()
                : Optional.of(new Body.Reference(
                        source.id(), source.type(), source.get("format").text(), purpose));
    }

    private static Optional<Maker> findMaker(JsonView maker, Maker.Kind otherwise) {
        JsonView first = maker.items().stream().findFirst().orElse(maker);
        if (!first.isPresent()) {
            return Optional.empty();
        }
        Maker.Kind kind = switch (first.type().toLowerCase(Locale.ROOT)) {
            case "person" -> Maker.Kind.PERSON;
            case "organization" -> Maker.Kind.ORGANIZATION;
            case "software", "softwareagent" -> Maker.Kind.SOFTWARE;
            default -> otherwise;
        };
        return Optional.of(new Maker(first.id(), kind, first.get("name").text()));
    }

    private static Optional<Instant> findTime(String time) {
        try {
            return time.isEmpty() || time.length() > 40
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(time).toInstant());
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}
