package org.mouseion.app.collection.media.iiif;

import java.util.List;
import org.mouseion.app.collection.PictureId;
import org.mouseion.formats.iiif.auth.AccessService;
import org.mouseion.formats.iiif.auth.Notice;
import org.mouseion.formats.iiif.auth.ProbeService;
import org.mouseion.formats.iiif.auth.TokenService;
import org.springframework.stereotype.Component;

/// How a guarded picture says that it may be seen in the house only.
@Component
class WayIn {

    private final AllTongues tongues;

    WayIn(AllTongues tongues) {
        this.tongues = tongues;
    }

    /// What a guarded picture's description names.
    ProbeService probe(PictureId id, String base) {
        return new ProbeService(
                base + "/iiif/auth/probe/" + id.value(),
                List.of(new AccessService.External(
                        tongues.say("media.access.ON_SITE"), new TokenService(base + "/iiif/auth/token", notice()))),
                notice());
    }

    Notice notice() {
        return new Notice(tongues.say("media.access.ON_SITE"), tongues.say("site.picture.on-site"));
    }
}
