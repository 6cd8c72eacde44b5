package org.mouseion.app.collection.media.held;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mouseion.app.collection.Access;
import org.mouseion.app.collection.Picture;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.Pictures;
import org.mouseion.app.collection.ShownPicture;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.springframework.stereotype.Component;

/// The pictures the house holds first; the addresses of the source only where it holds none.
@Component
class PicturesHere implements Pictures {

    /// Width of the picture a page shows before anybody looks closer.
    private static final int MODERATE = 960;

    private final PictureRows rows;
    private final PictureTexts texts;
    private final Clock clock;

    PicturesHere(PictureRows rows, PictureTexts texts, Clock clock) {
        this.rows = rows;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Map<WorkId, List<ShownPicture>> list(Collection<Work> works) {
        LocalDate today = LocalDate.now(clock);
        Map<WorkId, List<ShownPicture>> shown = new HashMap<>();
        Map<WorkId, Boolean> held = new HashMap<>();
        List<HeldPicture> all = rows.listOf(works.stream().map(Work::id).toList());
        List<PictureText> words = texts.list(all.stream().map(HeldPicture::id).toList());
        Map<PictureId, Texts> alt = texts.listAccepted(words, TextUse.ALT);
        Map<PictureId, Texts> brief = texts.listAccepted(words, TextUse.CARD);
        Map<PictureId, Texts> description = texts.listAccepted(words, TextUse.LONG);
        for (HeldPicture picture : all) {
            WorkId work = picture.work();
            Access access = picture.access(today);
            if (work == null) {
                continue;
            }
            // What is held and may not be shown must not be shown from the source's address either.
            if (picture.isReady() || !(access instanceof Access.Open)) {
                held.put(work, true);
            }
            if (picture.isReady() && !(access instanceof Access.Staff)) {
                shown.computeIfAbsent(work, id -> new ArrayList<>())
                        .add(shown(
                                picture,
                                access,
                                alt.getOrDefault(picture.id(), Texts.NONE),
                                description.getOrDefault(picture.id(), Texts.NONE),
                                brief.getOrDefault(picture.id(), Texts.NONE)));
            }
        }
        for (Work work : works) {
            shown.computeIfAbsent(
                    work.id(),
                    id -> held.containsKey(id)
                            ? List.of()
                            : work.facts().pictures().stream()
                                    .map(ShownPicture::elsewhere)
                                    .toList());
        }
        return shown;
    }

    private static ShownPicture shown(HeldPicture picture, Access access, Texts alt, Texts description, Texts brief) {
        String service = "/iiif/3/" + picture.id().value();
        String size = picture.width() <= MODERATE ? "max" : MODERATE + ",";
        return new ShownPicture(
                new Picture(
                        service + "/full/" + size + "/0/default.jpg",
                        picture.width(),
                        picture.height(),
                        alt,
                        picture.credit(),
                        picture.rights(),
                        picture.faithful()),
                new ShownPicture.Held(
                        picture.id(),
                        service,
                        access,
                        description,
                        brief,
                        picture.focusing().inForce()));
    }
}
