package org.mouseion.formats.iiif.image.request;

/// The two versions of the Image API that are spoken.
public enum ImageVersion {
    V2("2"),
    V3("3");

    private final String major;

    ImageVersion(String major) {
        this.major = major;
    }

    /// `2` or `3`, as in addresses.
    public String major() {
        return major;
    }

    /// The address of the JSON-LD context.
    public String context() {
        return "http://iiif.io/api/image/" + major + "/context.json";
    }

    /// The address of the document that describes compliance level 2.
    public String levelTwo() {
        return "http://iiif.io/api/image/" + major + "/level2.json";
    }
}
