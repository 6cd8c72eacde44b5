package org.mouseion.app.discovery.site;

import java.util.ArrayList;
import java.util.List;

/// The page numbers under a list: the first, the last, and those around the one being read; 0 stands for a gap.
public record Paging(int current, int last, List<Integer> shown) {

    static Paging of(int current, int size, long total) {
        int last = (int) Math.max(1, (total + size - 1) / size);
        List<Integer> shown = new ArrayList<>();
        int before = 0;
        for (int page = 1; page <= last; page++) {
            boolean near = Math.abs(page - current) <= 2 || page == 1 || page == last;
            if (!near) {
                page = page < current ? Math.max(page, current - 3) : last - 1;
                continue;
            }
            if (before > 0 && page > before + 1) {
                shown.add(0);
            }
            shown.add(page);
            before = page;
        }
        return new Paging(current, last, shown);
    }

    public boolean hasPrevious() {
        return current > 1;
    }

    public boolean hasNext() {
        return current < last;
    }
}
