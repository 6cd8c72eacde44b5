package org.mouseion.app.collection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What is written on the pictures that are pages: of a register, a letter, a newspaper.
///
/// Whoever shows or searches a text heeds [TextPage#access]; nothing is left out here.
public interface PageTexts {

    /// The text in force; nothing where nobody and nothing has read the picture.
    Optional<PageWriting> find(PictureId picture);

    /// Pages after that number, in the order of their numbers, read or not.
    List<TextPage> listAfter(long after, int limit);

    /// Of these pictures those that are pages that can be shown.
    List<TextPage> list(Collection<PictureId> pictures);

    /// One page of a work, by its number from 1.
    Optional<TextPage> find(WorkId work, int number);

    /// The pages of a work in their order, without their texts; none where its pictures are not kept as pages.
    List<PageOutline> outline(WorkId work);

    /// The pages of a work in their order; none where its pictures are not kept as pages.
    List<TextPage> listOf(WorkId work);

    /// Of these works those whose pictures are kept as pages.
    List<WorkId> listSeries(Collection<WorkId> works);

    /// Works whose pages' rules change by themselves because an embargo ends after `from`, on `to` at the latest.
    List<WorkId> listOpening(LocalDate from, LocalDate to);

    /// Pages there are.
    long count();
}
