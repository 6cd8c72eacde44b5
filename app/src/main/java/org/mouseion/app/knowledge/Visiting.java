package org.mouseion.app.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mouseion.algorithms.calendar.OpeningHours;
import org.mouseion.app.collection.Texts;

/// Visiting information as data, so that what a visitor asks is computed and not guessed, and the passage to cite.
public interface Visiting {

    /// The form that is in force on `day`; nothing where nobody filled one in, or where it is past its validity.
    Optional<VisitingInformation> find(LocalDate day);

    /// When a site is open: any day, any moment, and why.
    OpeningHours hours(VisitingInformation.Site site);

    /// The public holidays the site keeps to, of one year, in their order.
    List<PublicHoliday> listHolidays(VisitingInformation.Site site, int year);

    /// The passage that says `section` of a site in `language`; in another language of the form where it was not filled
    /// in in that one. Nothing where the section is empty.
    Optional<Passage> findPassage(String site, VisitingSection section, String language);

    /// @param key `CHRISTMAS`, `christian.EASTER_MONDAY`
    record PublicHoliday(LocalDate day, String key, Texts name) {}
}
