package org.mouseion.app.collection.media.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.mouseion.app.platform.Problem;
import org.mouseion.formats.iiif.json.JsonLimits;
import org.mouseion.formats.iiif.presentation.Medium;
import org.mouseion.formats.iiif.presentation.reading.FoundManifest;
import org.mouseion.formats.iiif.presentation.reading.FoundMedium;
import org.mouseion.formats.iiif.presentation.reading.ManifestReader;
import org.springframework.stereotype.Component;

/// Reads what a IIIF manifest of another house offers.
@Component
public class ManifestFetch {

    private static final int LARGEST = 32 << 20;

    private final Asking asking;

    ManifestFetch(Asking asking) {
        this.asking = asking;
    }

    /// @param pictures addresses, in the order of the canvases
    public record Offer(String label, List<String> pictures) {
        public Offer {
            pictures = List.copyOf(pictures);
        }
    }

    public Offer get(String address) throws IOException {
        try (InputStream body = asking.open(address, "application/ld+json, application/json")) {
            byte[] json = body.readNBytes(LARGEST + 1);
            if (json.length > LARGEST) {
                throw new Problem("manifest-unreadable", 422, address);
            }
            return read(json, address);
        } catch (Asking.Refused refused) {
            throw new Problem("media-fetch", 422, address);
        }
    }

    /// Of a choice among several pictures of one view, the preferred one.
    private static Offer read(byte[] json, String address) {
        if (!(ManifestReader.read(json, JsonLimits.STANDARD) instanceof FoundManifest manifest)) {
            throw new Problem("manifest-unreadable", 422, address);
        }
        List<String> pictures = manifest.canvases().stream()
                .flatMap(canvas -> canvas.media().stream()
                        .filter(medium -> medium.kind() == Medium.Kind.IMAGE)
                        .map(FoundMedium::largest)
                        .limit(1))
                .filter(picture -> picture.matches("https?://.+"))
                .distinct()
                .toList();
        if (pictures.isEmpty()) {
            throw new Problem("manifest-empty", 422, address);
        }
        return new Offer(manifest.label().find("en").orElse(""), pictures);
    }
}
