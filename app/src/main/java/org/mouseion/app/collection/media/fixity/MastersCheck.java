package org.mouseion.app.collection.media.fixity;

import org.mouseion.app.collection.media.held.PictureRows;
import org.mouseion.app.platform.Check;
import org.springframework.stereotype.Component;

/// Tells in the doctor whether a master was found damaged, and how many were never read again.
@Component
class MastersCheck implements Check {

    private final PictureRows rows;

    MastersCheck(PictureRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "masters";
    }

    @Override
    public Result run() {
        PictureRows.Soundness soundness = rows.soundness();
        return soundness.damaged() > 0
                ? Result.wrong("doctor.masters.damaged", soundness.damaged(), soundness.masters())
                : Result.good("doctor.masters", soundness.masters(), soundness.unread());
    }
}
