package org.mouseion.app.discovery.similar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.collection.Access;
import org.mouseion.app.collection.Picture;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.Pictures;
import org.mouseion.app.collection.ShownPicture;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.discovery.catalogue.IndexedMuseum;
import org.mouseion.app.discovery.similar.looks.LooksConfiguration;
import org.mouseion.app.discovery.similar.looks.LooksSettings;
import org.springframework.util.unit.DataSize;

/// What finds pictures that look alike among those of a museum of a test.
final class Alikes {

    private Alikes() {}

    static LookGroups of(IndexedMuseum museum) {
        return of(museum, hung(museum));
    }

    static LookGroups of(IndexedMuseum museum, Pictures pictures) {
        return new SimilarConfiguration()
                .lookGroups(
                        LooksConfiguration.of(
                                museum.looks,
                                new LooksSettings(DataSize.ofMegabytes(8)),
                                museum.works.contract,
                                pictures),
                        Optional.of(museum.looks),
                        museum.names);
    }

    /// Everybody may see every picture that hangs.
    static Pictures hung(IndexedMuseum museum) {
        return works -> {
            Map<WorkId, List<ShownPicture>> shown = new HashMap<>();
            works.forEach(work -> shown.put(work.id(), new ArrayList<>()));
            museum.looks
                    .hanging(shown.keySet())
                    .forEach((work, hung) -> shown.get(work).add(shown(hung.picture())));
            return shown;
        };
    }

    private static ShownPicture shown(PictureId id) {
        return new ShownPicture(
                new Picture("/iiif/3/" + id.value(), 640, 480, Texts.NONE, Texts.NONE, null, true),
                new ShownPicture.Held(
                        id, "/iiif/3/" + id.value(), Access.OPEN, Texts.NONE, Texts.NONE, ShownPicture.Focus.MIDDLE));
    }
}
