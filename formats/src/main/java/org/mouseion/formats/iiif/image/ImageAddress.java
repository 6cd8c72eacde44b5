package org.mouseion.formats.iiif.image;

import java.util.List;
import org.mouseion.formats.iiif.image.request.ImageRequest;
import org.mouseion.formats.iiif.image.request.ImageVersion;
import org.mouseion.formats.iiif.image.request.Refusal;
import org.mouseion.formats.iiif.image.request.Refusal.Reason;
import org.mouseion.formats.iiif.image.request.RefusedRequest;

/// What the path behind the service's prefix asks for (section 2 of both versions).
public sealed interface ImageAddress {

    /// Of the picture, decoded; empty where none could be read.
    String identifier();

    /// The service itself: to be sent on to its information.
    record Base(String identifier) implements ImageAddress {}

    /// `info.json`
    record Information(String identifier) implements ImageAddress {}

    /// A picture.
    record Picture(String identifier, ImageRequest request) implements ImageAddress {}

    /// No request.
    ///
    /// @param identifier of the picture, for the server to look up first: an unknown picture is 404 whatever
    ///                   is asked of it; empty where none could be read
    record Unreadable(String identifier, Refusal refusal) implements ImageAddress {}

    /// Reads the path behind the prefix as it came over the wire, percent-encoded and without its query.
    ///
    /// It is read from the right, so that an identifier whose slashes were not encoded, or were decoded on
    /// the way, is still found whole.
    static ImageAddress read(ImageVersion version, String rawPath) {
        if (rawPath.length() > Segments.LONGEST_PATH) {
            return unreadable("", "The address is longer than " + Segments.LONGEST_PATH + " characters.");
        }
        List<String> parts = Segments.split(rawPath);
        int last = parts.size() - 1;
        if (last > 0 && parts.get(last).equals("info.json")) {
            return identified(parts, last, identifier -> new Information(identifier));
        }
        if (last >= 4) {
            return identified(parts, last - 3, identifier -> picture(version, identifier, parts));
        }
        return identified(parts, parts.size(), identifier -> new Base(identifier));
    }

    private static ImageAddress picture(ImageVersion version, String identifier, List<String> parts) {
        List<String> words = parts.subList(parts.size() - 4, parts.size());
        try {
            String[] decoded = words.stream().map(Segments::decode).toArray(String[]::new);
            int dot = decoded[3].lastIndexOf('.');
            if (dot < 0) {
                throw Refusal.wrong(Reason.FORMAT_UNKNOWN, "The address ends without a format, such as .jpg.");
            }
            String quality = decoded[3].substring(0, dot);
            String format = decoded[3].substring(dot + 1);
            return new Picture(
                    identifier, ImageRequest.read(version, decoded[0], decoded[1], decoded[2], quality, format));
        } catch (RefusedRequest refused) {
            return new Unreadable(identifier, refused.refusal());
        }
    }

    private static ImageAddress identified(
            List<String> parts, int end, java.util.function.Function<String, ImageAddress> then) {
        try {
            String identifier = Segments.decode(String.join("/", parts.subList(0, end)));
            return identifier.isEmpty() ? unreadable("", "The address names no picture.") : then.apply(identifier);
        } catch (RefusedRequest refused) {
            return new Unreadable("", refused.refusal());
        }
    }

    private static Unreadable unreadable(String identifier, String sentence) {
        return new Unreadable(identifier, new Refusal(Reason.ADDRESS, 400, sentence));
    }
}
