package org.mouseion.formats.iiif.image.information;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mouseion.formats.iiif.image.Feature;
import org.mouseion.formats.iiif.image.ImageLimits;
import org.mouseion.formats.iiif.image.ImageService;
import org.mouseion.formats.iiif.image.Tiling;
import org.mouseion.formats.iiif.image.request.PictureFormat;
import org.mouseion.formats.iiif.json.JsonObject;
import org.mouseion.formats.iiif.json.LanguageMap;

/// Services and contexts to describe.
final class Described {

    static final String ID = "https://museum.example/iiif/abcd1234";

    static final ImageContext FULL = new ImageContext(
            "http://rightsstatements.org/vocab/InC-EDU/1.0/",
            Map.of("en", "Museum of the Harbour", "fr", "Musée du port"),
            List.of(PictureFormat.WEBP, PictureFormat.JPG, PictureFormat.GIF),
            List.of(Related.of(
                    "https://museum.example/manifest/1", "Manifest", LanguageMap.of("en", "A book of hours"))),
            List.of(new Related(
                    "https://museum.example/1.xml",
                    "Dataset",
                    LanguageMap.EMPTY,
                    "text/xml",
                    "https://museum.example/profiles/picture")),
            List.of(new JsonObject().put("id", "https://museum.example/probe/1").put("type", "AuthProbeService2")),
            List.of("http://iiif.io/api/auth/2/context.json"));

    private Described() {}

    static ImageService large(ImageLimits limits) {
        return new ImageService(
                6000,
                4000,
                true,
                limits,
                Optional.of(Tiling.halving(6000, 4000, 512)),
                EnumSet.of(PictureFormat.JPG, PictureFormat.PNG, PictureFormat.WEBP),
                EnumSet.of(Feature.MIRRORING, Feature.CANONICAL_LINK, Feature.PROFILE_LINK));
    }

    static ImageService plain() {
        return new ImageService(
                6000,
                4000,
                false,
                ImageLimits.NONE,
                Optional.empty(),
                EnumSet.of(PictureFormat.JPG, PictureFormat.PNG),
                Set.of());
    }
}
