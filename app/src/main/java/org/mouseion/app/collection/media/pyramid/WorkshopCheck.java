package org.mouseion.app.collection.media.pyramid;

import org.mouseion.app.platform.Check;
import org.springframework.stereotype.Component;

/// Tells in the doctor what makes pieces of pictures here, and what would make them faster.
@Component
class WorkshopCheck implements Check {

    private final PictureCraft craft;

    WorkshopCheck(PictureCraft craft) {
        this.craft = craft;
    }

    @Override
    public String name() {
        return "workshop";
    }

    @Override
    public Result run() {
        String formats = String.join(", ", craft.formats().stream().sorted().toList());
        return craft.name().startsWith("libvips")
                ? Result.good("doctor.workshop", craft.name(), formats)
                : Result.attention("doctor.workshop.java", formats);
    }
}
