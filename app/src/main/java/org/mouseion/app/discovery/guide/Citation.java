package org.mouseion.app.discovery.guide;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.knowledge.Ground;

/// Where a sentence is written.
///
/// @param source title of the source, or of the work's record
/// @param passage the words it rests on, as they stand there: of a record, the field and its value
/// @param language BCP 47 tag of `passage`; empty where nobody knows
/// @param place where in the source ("Opening hours", "p. 3"); may be empty
/// @param path address on this site, with anchor, without language prefix: `/sources/12#cafe`, `/works/1204#made`
/// @param dated when the source was last changed
/// @param owner who answers for it
/// @param decided who let it be said (a name or a role), or null where a record or a computed fact speaks
public record Citation(
        String source,
        String passage,
        String language,
        String place,
        String path,
        LocalDate dated,
        String owner,
        @Nullable String decided,
        Ground ground) {}
