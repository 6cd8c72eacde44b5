package org.mouseion.app.collection.text.recognise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.ai.PageReading;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.text.layers.PageSeries;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.Jobs;
import org.mouseion.app.platform.Problem;
import org.springframework.stereotype.Component;

/// Asks for pages to be read.
@Component
class Recognising {

    private final PageReading reading;
    private final PageSeries series;
    private final Jobs jobs;

    Recognising(PageReading reading, PageSeries series, Jobs jobs) {
        this.reading = reading;
        this.series = series;
        this.jobs = jobs;
    }

    /// What is to be read.
    ///
    /// @param work the work whose pages are read, or null for every page that waits
    /// @param languages BCP 47, the likeliest first; empty for that of each series, else every one known
    /// @param again also pages with a text that no person wrote, and pages that were set aside
    record Wish(@Nullable WorkId work, List<String> languages, boolean again) {
        Wish {
            languages = List.copyOf(languages);
        }
    }

    /// Queues a run; a [Problem] where nothing can read, or not in these languages.
    JobId ask(Wish wish) {
        if (reading.findEngine().isEmpty()) {
            throw new Problem("page-reader-missing", 503);
        }
        for (String tag : wish.languages()) {
            if (Locale.forLanguageTag(tag).getLanguage().isEmpty()
                    || reading.listKnown(List.of(tag)).isEmpty()) {
                throw new Problem("page-language-unknown", 422, tag);
            }
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        WorkId work = wish.work();
        if (work != null) {
            if (!series.isMarked(work)) {
                throw Problem.notFound("work-not-of-pages", Long.toString(work.value()));
            }
            parameters.put(RecogniseJob.WORK, Long.toString(work.value()));
        }
        parameters.put(RecogniseJob.LANGUAGES, String.join(" ", wish.languages()));
        parameters.put(RecogniseJob.AGAIN, Boolean.toString(wish.again()));
        return jobs.ask(RecogniseJob.NAME, parameters);
    }

    /// Pages of which there is no text at all.
    long countWaiting() {
        return series.countUnread();
    }
}
