package org.mouseion.app.collection.intake.mapping;

import java.util.List;
import java.util.Optional;
import org.mouseion.app.collection.Dated;
import org.mouseion.app.collection.Dimension;

/// How written dates, measures and rights are understood. The real one reads with `formats`.
public interface Readings {

    /// What `written` was understood as; [Dated#edtf] is null where nothing was.
    ///
    /// @param tag BCP 47 tag of the writer's language
    DateRead date(String written, String tag);

    /// Every measure in `written` whose unit is known; none where nothing was understood.
    ///
    /// @param habitual the unit this source means where it writes none ("cm"), or empty
    List<Dimension> dimensions(String written, String habitual);

    /// The measure of a number and its unit, or nothing where either cannot be read.
    Optional<Dimension> dimension(String kind, String number, String unit, String part);

    /// The RightsStatements.org or Creative Commons address that `written` stands for.
    Optional<String> rights(String written);

    /// Changes whenever the same text may be understood otherwise; part of every fingerprint.
    String version();

    /// @param doubt `date-impossible` or `date-unread`, empty where all is well
    record DateRead(Dated dated, String doubt) {}
}
