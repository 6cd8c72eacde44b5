package org.mouseion.formats.iiif.image.request;

/// The five words of an image request (section 2.1 of both versions), read but not yet held against a
/// picture.
public record ImageRequest(Region region, Size size, Rotation rotation, Quality quality, PictureFormat format) {

    /// Reads the words in the order of the address, already percent-decoded.
    ///
    /// @throws RefusedRequest at the first that is none
    public static ImageRequest read(
            ImageVersion version, String region, String size, String rotation, String quality, String format) {
        return new ImageRequest(
                Region.read(region),
                Size.read(version, size),
                Rotation.read(rotation),
                Quality.read(quality),
                PictureFormat.read(format));
    }

    /// The end of the address: `full/max/0/default.jpg`.
    public String written() {
        return region.written() + "/" + size.written() + "/" + rotation.written() + "/" + quality.word() + "."
                + format.word();
    }
}
