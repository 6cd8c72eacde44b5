package org.mouseion.app.collection.text.layers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.PageOutline;
import org.mouseion.app.collection.PageTexts;
import org.mouseion.app.collection.PageWriting;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.TextPage;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.PictureRows;
import org.springframework.stereotype.Component;

/// The texts in force, over the pictures as they are now.
@Component
class HouseTexts implements PageTexts {

    private final LayerRows layers;
    private final PageSeries series;
    private final PictureRows pictures;
    private final Clock clock;

    HouseTexts(LayerRows layers, PageSeries series, PictureRows pictures, Clock clock) {
        this.layers = layers;
        this.series = series;
        this.pictures = pictures;
        this.clock = clock;
    }

    @Override
    public Optional<PageWriting> find(PictureId picture) {
        return pictures.find(picture)
                .flatMap(held -> Optional.ofNullable(
                                layers.inForce(List.of(picture)).get(picture))
                        .map(whole -> writing(whole, held)));
    }

    @Override
    public List<TextPage> listAfter(long after, int limit) {
        List<TextPage> pages = new ArrayList<>(list(series.listAfter(after, limit)));
        pages.sort(Comparator.comparingLong(page -> page.id().value()));
        return pages;
    }

    @Override
    public Optional<TextPage> find(WorkId work, int number) {
        return series.outline(work).stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .flatMap(row -> list(List.of(row.id())).stream().findFirst());
    }

    @Override
    public List<PageOutline> outline(WorkId work) {
        List<PageSeries.Row> rows = series.outline(work);
        Map<PictureId, HeldPicture> held = new HashMap<>();
        pictures.listOf(work).forEach(picture -> held.put(picture.id(), picture));
        LocalDate today = LocalDate.now(clock);
        List<PageOutline> pages = new ArrayList<>();
        for (PageSeries.Row row : rows) {
            HeldPicture picture = held.get(row.id());
            if (picture != null) {
                pages.add(new PageOutline(
                        row.id(),
                        row.number(),
                        picture.width(),
                        picture.height(),
                        picture.access(today),
                        row.read(),
                        row.vouched(),
                        row.lines()));
            }
        }
        return pages;
    }

    @Override
    public List<TextPage> listOf(WorkId work) {
        List<TextPage> pages = new ArrayList<>(list(series.listOf(List.of(work))));
        pages.sort(Comparator.comparingInt(TextPage::number));
        return pages;
    }

    @Override
    public List<WorkId> listSeries(Collection<WorkId> works) {
        return List.copyOf(series.languages(works).keySet());
    }

    @Override
    public List<WorkId> listOpening(LocalDate from, LocalDate to) {
        return series.listOpening(from, to);
    }

    @Override
    public long count() {
        return series.count();
    }

    @Override
    public List<TextPage> list(Collection<PictureId> ids) {
        List<HeldPicture> held = pictures.list(ids).stream()
                .filter(picture -> picture.work() != null && picture.removed() == null && picture.isReady())
                .toList();
        Map<WorkId, String> languages = series.languages(held.stream()
                .map(HeldPicture::work)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<PictureId, Integer> numbers = series.numbers(ids);
        Map<PictureId, LayerRows.Whole> texts = layers.inForce(ids);
        LocalDate today = LocalDate.now(clock);
        List<TextPage> pages = new ArrayList<>();
        for (HeldPicture picture : held) {
            WorkId work = picture.work();
            String language = work == null ? null : languages.get(work);
            Integer number = numbers.get(picture.id());
            if (work != null && language != null && number != null) {
                pages.add(new TextPage(
                        picture.id(),
                        work,
                        number,
                        picture.width(),
                        picture.height(),
                        picture.access(today),
                        language,
                        writing(texts.get(picture.id()), picture)));
            }
        }
        return pages;
    }

    private static @Nullable PageWriting writing(LayerRows.@Nullable Whole whole, HeldPicture picture) {
        if (whole == null) {
            return null;
        }
        Layer layer = whole.layer();
        return new PageWriting(
                layer.id(),
                whole.text().fittedTo(Math.max(1, picture.width()), Math.max(1, picture.height())),
                layer.vouched(),
                layer.hand(),
                layer.reader(),
                layer.author(),
                layer.made());
    }
}
