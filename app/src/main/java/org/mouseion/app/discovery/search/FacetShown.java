package org.mouseion.app.discovery.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which values of a facet are shown: what was chosen, what is narrower than that, and the most frequent.
final class FacetShown {

    private FacetShown() {}

    /// @param counted values, most frequent first
    static List<String> choose(Collection<String> counted, List<String> chosen, Set<String> narrower, int most) {
        Set<String> wanted = new LinkedHashSet<>();
        chosen.stream().filter(counted::contains).forEach(wanted::add);
        counted.stream().filter(narrower::contains).limit(most / 2).forEach(wanted::add);
        counted.stream().takeWhile(value -> wanted.size() < most).forEach(wanted::add);
        List<String> inOrder = new ArrayList<>(counted);
        inOrder.retainAll(wanted);
        return inOrder;
    }
}
