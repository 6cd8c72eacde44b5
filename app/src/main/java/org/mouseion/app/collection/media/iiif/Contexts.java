package org.mouseion.app.collection.media.iiif;

import java.util.List;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.formats.iiif.auth.AuthFlowJson;
import org.mouseion.formats.iiif.image.information.ImageContext;
import org.mouseion.formats.iiif.image.information.Related;
import org.mouseion.formats.iiif.image.request.PictureFormat;
import org.mouseion.formats.iiif.json.LanguageMap;
import org.springframework.stereotype.Component;

/// What an `info.json` tells beside the measures of the picture.
@Component
class Contexts {

    private final WayIn wayIn;

    Contexts(WayIn wayIn) {
        this.wayIn = wayIn;
    }

    /// @param restricted whether it may be seen in the house only
    ImageContext of(HeldPicture picture, String base, boolean restricted) {
        WorkId work = picture.work();
        String rights = picture.rights();
        return new ImageContext(
                rights == null ? "" : rights,
                picture.credit().byTag(),
                List.of(PictureFormat.JPG),
                work == null
                        ? List.of()
                        : List.of(Related.of(
                                base + "/iiif/works/" + work.value() + "/manifest", "Manifest", LanguageMap.EMPTY)),
                List.of(),
                restricted ? List.of(AuthFlowJson.service(wayIn.probe(picture.id(), base))) : List.of(),
                restricted ? List.of(AuthFlowJson.CONTEXT) : List.of());
    }
}
