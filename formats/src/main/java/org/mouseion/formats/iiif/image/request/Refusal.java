package org.mouseion.formats.iiif.image.request;

/// Why a request is not answered with a picture.
///
/// @param reason   for programs and for message bundles
/// @param status   the HTTP status that the specification gives
/// @param sentence in English, for whoever tries addresses by hand; plain text, to be sent as `text/plain`
public record Refusal(Reason reason, int status, String sentence) {

    private static final int LONGEST_QUOTE = 40;

    /// What is wrong.
    public enum Reason {
        ADDRESS,
        REGION_WORDS,
        REGION_EMPTY,
        REGION_OUTSIDE,
        SIZE_WORDS,
        SIZE_EMPTY,
        SIZE_ABOVE_REGION,
        SIZE_ABOVE_LIMIT,
        UPSCALING_NOT_OFFERED,
        ROTATION_WORDS,
        ROTATION_NOT_OFFERED,
        QUALITY_UNKNOWN,
        FORMAT_UNKNOWN
    }

    /// The request is wrong: 400.
    public static RefusedRequest wrong(Reason reason, String sentence) {
        return new RefusedRequest(new Refusal(reason, 400, sentence));
    }

    /// The request is right, but this service does not do it: 501.
    public static RefusedRequest notImplemented(Reason reason, String sentence) {
        return new RefusedRequest(new Refusal(reason, 501, sentence));
    }

    /// More is asked than the service's limits allow: 400 by 3.0, section 4.2; 404 by 2.1.1, section 7.2.
    public static RefusedRequest aboveLimit(ImageVersion version, String sentence) {
        return new RefusedRequest(
                new Refusal(Reason.SIZE_ABOVE_LIMIT, version == ImageVersion.V3 ? 400 : 404, sentence));
    }

    /// What was asked, short and in printable ASCII, between quotation marks.
    public static String quote(String asked) {
        StringBuilder quoted = new StringBuilder("'");
        asked.chars().limit(LONGEST_QUOTE).forEach(c -> quoted.append(c < 0x20 || c > 0x7E ? '?' : (char) c));
        return quoted.append(asked.length() > LONGEST_QUOTE ? "…'" : "'").toString();
    }
}
