package org.mouseion.app.collection.text.lines;

import java.util.ArrayList;
import java.util.List;
import org.mouseion.app.collection.text.lines.PageRevision.Kept;
import org.mouseion.formats.pages.Box;
import org.mouseion.formats.pages.Line;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.Region;

/// Puts lines back into the regions of a page: where they came from, and new ones beside the line before.
final class RegionFilling {

    private RegionFilling() {}

    static PageText with(PageText page, List<Kept> lines) {
        List<Integer> regionOf = new ArrayList<>();
        List<List<Line>> filled = new ArrayList<>();
        int first = -1;
        for (int region = 0; region < page.regions().size(); region++) {
            filled.add(new ArrayList<>());
            for (int i = page.regions().get(region).lines().size(); i > 0; i--) {
                regionOf.add(region);
            }
            first = first < 0 && !page.regions().get(region).lines().isEmpty() ? region : first;
        }
        List<Region> regions = new ArrayList<>(page.regions());
        if (first < 0 && !lines.isEmpty()) {
            first = regions.size();
            regions.add(new Region("", "", Box.NONE, List.of(), List.of()));
            filled.add(new ArrayList<>());
        }
        int at = first;
        for (Kept each : lines) {
            at = each.from() >= 0 ? Math.max(at, regionOf.get(each.from())) : at;
            filled.get(at).add(each.line());
        }
        List<Region> all = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
            all.add(new Region(region.id(), region.kind(), region.box(), region.outline(), filled.get(i)));
        }
        return new PageText(
                page.id(),
                page.picture(),
                page.width(),
                page.height(),
                page.language(),
                all,
                page.madeBy(),
                page.remarks());
    }
}
