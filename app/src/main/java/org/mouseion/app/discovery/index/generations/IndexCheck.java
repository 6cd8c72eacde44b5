package org.mouseion.app.discovery.index.generations;

import java.util.Optional;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.index.IndexSettings;
import org.mouseion.app.discovery.index.feed.PendingWorks;
import org.mouseion.app.platform.Check;
import org.springframework.stereotype.Component;

/// What `doctor` says of the index. It asks the database only: the index itself may be open in another process.
@Component
class IndexCheck implements Check {

    /// More works than this waiting means that the feed does not keep up, or stands.
    private static final long MANY = 20_000;

    private final Generations generations;
    private final PendingWorks pending;
    private final Works works;
    private final IndexSettings settings;

    IndexCheck(Generations generations, PendingWorks pending, Works works, IndexSettings settings) {
        this.generations = generations;
        this.pending = pending;
        this.works = works;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "index";
    }

    @Override
    public Result run() {
        Optional<Generation> serving = generations.findServing();
        if (serving.isEmpty()) {
            return works.count() == 0
                    ? Result.good("index.check.empty")
                    : Result.attention("index.check.missing", works.count());
        }
        if (!Fingerprint.fits(serving.get().fingerprint(), settings, "")) {
            return Result.attention("index.check.old");
        }
        if (!serving.get().complete()) {
            return Result.attention("index.check.filling");
        }
        long aside = pending.countSetAside();
        if (aside > 0) {
            return Result.attention("index.check.aside", aside);
        }
        long waiting = pending.count();
        return waiting > MANY
                ? Result.attention("index.check.waiting", waiting)
                : Result.good("index.check.good", works.count(), waiting);
    }
}
