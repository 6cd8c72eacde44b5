package org.mouseion.app.collection.intake.run;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.intake.mapping.Mapping;
import org.mouseion.app.platform.FileRef;
import org.mouseion.formats.records.ReadOverrides;

/// What a person asked for: this file, read like this, mapped like this. Frozen when the import begins.
///
/// @param partial the file holds only some of the source's records: nothing vanishes
/// @param anew every record is mapped and identified again, changed or not
/// @param mayVanish more than half of the source may be marked as vanished
/// @param job the import that obeys it, or null while it is being prepared
public record Plan(
        long id,
        FileRef file,
        String fileName,
        long bytes,
        ReadOverrides reading,
        Mapping mapping,
        boolean partial,
        boolean anew,
        boolean mayVanish,
        Instant made,
        long madeBy,
        @Nullable Long job) {

    public Plan withReading(ReadOverrides corrected) {
        return new Plan(id, file, fileName, bytes, corrected, mapping, partial, anew, mayVanish, made, madeBy, job);
    }

    public Plan withMapping(Mapping corrected) {
        return new Plan(id, file, fileName, bytes, reading, corrected, partial, anew, mayVanish, made, madeBy, job);
    }

    public Plan withWishes(boolean onlyPart, boolean everythingAnew, boolean manyMayVanish) {
        return new Plan(
                id,
                file,
                fileName,
                bytes,
                reading,
                mapping,
                onlyPart,
                everythingAnew,
                manyMayVanish,
                made,
                madeBy,
                job);
    }
}
