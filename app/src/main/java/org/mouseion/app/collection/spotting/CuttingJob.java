package org.mouseion.app.collection.spotting;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.PictureRows;
import org.mouseion.app.platform.JobKind;
import org.mouseion.app.platform.JobRun;
import org.mouseion.app.platform.NoRoom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Cuts the pages of a work into words. A page that cannot be read is passed over and counted; the job goes on, after a
/// kill behind the last page.
@Component
public class CuttingJob implements JobKind {

    public static final String NAME = "collection.spotting";

    /// Parameter: number of the work.
    public static final String WORK = "work";

    private static final Logger log = LoggerFactory.getLogger(CuttingJob.class);

    private final PictureRows pictures;
    private final PageShapes shapes;

    CuttingJob(PictureRows pictures, PageShapes shapes) {
        this.pictures = pictures;
        this.shapes = shapes;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobRun run) throws IOException {
        WorkId work = new WorkId(Long.parseLong(run.parameters().getOrDefault(WORK, "0")));
        List<HeldPicture> pages =
                pictures.listOf(work).stream().filter(HeldPicture::isReady).toList();
        int done = Integer.parseInt(run.checkpoint().getOrDefault("done", "0"));
        long words = Long.parseLong(run.checkpoint().getOrDefault("words", "0"));
        long aside = Long.parseLong(run.checkpoint().getOrDefault("aside", "0"));
        while (done < pages.size()) {
            try {
                HeldPicture page = pages.get(done);
                words += shapes.find(page).isPresent()
                        ? shapes.find(page).get().size()
                        : shapes.make(page).size();
            } catch (NoRoom full) {
                throw full;
            } catch (IOException | RuntimeException unreadable) {
                log.warn(
                        "A page could not be cut into words: {}",
                        pages.get(done).id(),
                        unreadable);
                aside++;
            }
            done++;
            run.commit(
                    new JobRun.Progress(
                            done,
                            pages.size(),
                            aside == 0
                                    ? Map.of("spotting-words", words)
                                    : Map.of("spotting-words", words, "spotting-aside", aside)),
                    Map.of(
                            "done",
                            Integer.toString(done),
                            "words",
                            Long.toString(words),
                            "aside",
                            Long.toString(aside)),
                    () -> {});
        }
    }
}
