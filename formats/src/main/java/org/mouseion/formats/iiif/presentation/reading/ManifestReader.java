package org.mouseion.formats.iiif.presentation.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mouseion.formats.iiif.json.JsonLimits;
import org.mouseion.formats.iiif.json.JsonReader;
import org.mouseion.formats.iiif.json.JsonView;
import org.mouseion.formats.iiif.json.UnreadableJson;
import org.mouseion.formats.iiif.presentation.Labelled;
import org.mouseion.formats.iiif.presentation.Link;

/// Reads manifests and collections of the versions 2 and 3.
public final class ManifestReader {

    private ManifestReader() {}

    /// What the document is.
    public static ManifestOutcome read(byte[] document, JsonLimits limits) {
        try {
            return of(JsonReader.read(document, limits));
        } catch (UnreadableJson unreadable) {
            return new UnreadableManifest(String.valueOf(unreadable.getMessage()));
        }
    }

    private static ManifestOutcome of(JsonView root) {
        return switch (root.type()) {
            case "Manifest" -> manifest(root);
            case "Collection" -> collection(root);
            case "" -> new UnreadableManifest("The document does not say what it is. A manifest has a type.");
            default ->
                new UnreadableManifest("The document is neither a manifest nor a collection of the Presentation API.");
        };
    }

    private static FoundManifest manifest(JsonView root) {
        boolean older = root.get("sequences").isPresent() || root.get("@type").isPresent();
        List<JsonView> canvases = older
                ? root.get("sequences").items().stream()
                        .limit(1)
                        .flatMap(sequence -> sequence.get("canvases").items().stream())
                        .toList()
                : root.get("items").items();
        return new FoundManifest(
                Addresses.of(root.id()),
                older ? 2 : 3,
                Wording.of(root.get("label")),
                metadata(root),
                Wording.of(root.any("summary", "description")),
                required(root),
                Addresses.of(root.any("rights", "license").text()),
                Addresses.of(root.any("homepage", "related").items().stream()
                        .map(JsonView::id)
                        .findFirst()
                        .orElse("")),
                canvases.stream()
                        .filter(JsonView::isObject)
                        .map(canvas -> older ? CanvasTwo.of(canvas) : CanvasThree.of(canvas))
                        .toList());
    }

    private static List<Labelled> metadata(JsonView root) {
        List<Labelled> rows = new ArrayList<>();
        for (JsonView row : root.get("metadata").items()) {
            Labelled labelled = new Labelled(Wording.of(row.get("label")), Wording.of(row.get("value")));
            if (!labelled.value().isEmpty()) {
                rows.add(labelled);
            }
        }
        return rows;
    }

    private static Optional<Labelled> required(JsonView root) {
        JsonView statement = root.get("requiredStatement");
        Labelled said = statement.isPresent()
                ? new Labelled(Wording.of(statement.get("label")), Wording.of(statement.get("value")))
                : new Labelled(Wording.of(JsonView.nothing()), Wording.of(root.get("attribution")));
        return said.value().isEmpty() ? Optional.empty() : Optional.of(said);
    }

    private static FoundCollection collection(JsonView root) {
        List<Link> members = new ArrayList<>();
        for (String name : List.of("items", "members", "collections", "manifests")) {
            for (JsonView member : root.get(name).items()) {
                String type = name.equals("manifests") ? "Manifest" : name.equals("collections") ? "Collection" : "";
                String address = Addresses.of(member.id());
                String kind = member.type().isEmpty() ? type : member.type();
                if (!address.isEmpty() && (kind.equals("Manifest") || kind.equals("Collection"))) {
                    members.add(Link.resource(address, kind, Wording.of(member.get("label"))));
                }
            }
        }
        return new FoundCollection(Addresses.of(root.id()), Wording.of(root.get("label")), members);
    }
}
