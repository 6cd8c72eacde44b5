package org.mouseion.app.e2e;

import java.util.ArrayList;
import java.util.List;
import org.mouseion.app.discovery.Search;
import org.mouseion.app.discovery.SearchAddress;
import org.springframework.util.LinkedMultiValueMap;

/// One address of every kind of page of the desk.
final class DeskPages {

    private DeskPages() {}

    static List<String> list() {
        long work = RunningHouse.shared()
                .get(Search.class)
                .find(SearchAddress.read(new LinkedMultiValueMap<>(), java.util.Locale.ENGLISH))
                .hits()
                .getFirst()
                .work()
                .value();
        List<String> all = new ArrayList<>(List.of(
                "/desk",
                "/desk/works",
                "/desk/works?q=zzzqxw",
                "/desk/works/" + work,
                "/desk/works/" + work + "/history",
                "/desk/intake",
                "/desk/quarantine",
                "/desk/vocabulary",
                "/desk/vocabulary/demo:subject",
                "/desk/vocabulary/concepts/5",
                "/desk/index",
                "/desk/sockets",
                "/desk/ledger",
                "/desk/people",
                "/desk/jobs",
                "/desk/jobs/1",
                "/desk/settings",
                "/account"));
        return List.copyOf(all);
    }
}
