package org.mouseion.app.discovery.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mouseion.app.collection.PageOutline;
import org.mouseion.app.collection.PageTexts;
import org.mouseion.app.collection.PageWriting;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.TextPage;
import org.mouseion.app.collection.WorkId;

/// A house without pages.
public class NoPages implements PageTexts {

    @Override
    public Optional<PageWriting> find(PictureId picture) {
        return Optional.empty();
    }

    @Override
    public List<TextPage> listAfter(long after, int limit) {
        return List.of();
    }

    @Override
    public List<TextPage> list(Collection<PictureId> pictures) {
        return List.of();
    }

    @Override
    public Optional<TextPage> find(WorkId work, int number) {
        return Optional.empty();
    }

    @Override
    public List<PageOutline> outline(WorkId work) {
        return List.of();
    }

    @Override
    public List<TextPage> listOf(WorkId work) {
        return List.of();
    }

    @Override
    public List<WorkId> listSeries(Collection<WorkId> works) {
        return List.of();
    }

    @Override
    public List<WorkId> listOpening(LocalDate from, LocalDate to) {
        return List.of();
    }

    @Override
    public long count() {
        return 0;
    }
}
