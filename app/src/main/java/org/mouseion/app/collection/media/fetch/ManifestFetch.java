package org.mouseion.app.collection.media.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.mouseion.app.platform.Problem;
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
            return ManifestReading.read(json, address);
        } catch (Asking.Refused refused) {
            throw new Problem("media-fetch", 422, address);
        }
    }
}
