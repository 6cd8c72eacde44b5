package org.mouseion.formats.iiif.json;

/// How much of somebody else's JSON is read before it is given up.
///
/// @param bytes  of the document; 16 Mi by default: the largest manifests of newspapers are near 10
/// @param values objects, lists, texts and numbers, all told; 250,000 by default, so that the tree of the
///               worst document fits into 192 MiB
/// @param levels of objects within objects; 64 by default, where manifests use a dozen
public record JsonLimits(int bytes, int values, int levels) {

    public static final JsonLimits STANDARD = new JsonLimits(16 << 20, 250_000, 64);

    public JsonLimits {
        if (bytes < 1 || values < 1 || levels < 1 || levels > 500) {
            throw new IllegalArgumentException("Limits are positive, levels at most 500: " + bytes + ", " + values
                    + ", " + levels + ". Maybe use JsonLimits.STANDARD.");
        }
    }
}
