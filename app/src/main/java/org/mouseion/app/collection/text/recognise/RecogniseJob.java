package org.mouseion.app.collection.text.recognise;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mouseion.app.ai.PageReading;
import org.mouseion.app.ai.PageReading.Outcome;
import org.mouseion.app.ai.PageReading.Reason;
import org.mouseion.app.collection.PageLayers;
import org.mouseion.app.collection.PageTexts;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.TextPage;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.PictureRows;
import org.mouseion.app.platform.JobKind;
import org.mouseion.app.platform.JobRun;
import org.mouseion.app.platform.Problem;
import org.mouseion.app.platform.Tongues;
import org.springframework.stereotype.Component;

/// Reads pages in the order of their numbers. A kill costs the page in hand; a person's text is never
/// touched.
@Component
class RecogniseJob implements JobKind {

    static final String NAME = "collection.text.recognise";
    static final String WORK = "work";
    static final String LANGUAGES = "languages";
    static final String AGAIN = "again";

    private static final String AFTER = "after";
    private static final String READ = "pages-read";
    private static final String ASIDE = "pages-aside";
    private static final String LEFT = "pages-left";
    private static final int BATCH = 50;

    /// The house's own languages, for pages of which nobody said the language.
    private static final List<String> ALL =
            Tongues.ALL.stream().map(Locale::getLanguage).toList();

    private final PageReading reading;
    private final PageTexts texts;
    private final PageLayers layers;
    private final PagesAside aside;
    private final PictureRows pictures;
    private final PageCopies copies;

    RecogniseJob(
            PageReading reading,
            PageTexts texts,
            PageLayers layers,
            PagesAside aside,
            PictureRows pictures,
            PageCopies copies) {
        this.reading = reading;
        this.texts = texts;
        this.layers = layers;
        this.aside = aside;
        this.pictures = pictures;
        this.copies = copies;
    }

    @Override
    public String name() {
        return NAME;
    }

    /// How far a run is; what the checkpoint keeps.
    private record Tally(long after, long read, long aside, long left) {

        static Tally of(Map<String, String> checkpoint) {
            return new Tally(
                    number(checkpoint, AFTER),
                    number(checkpoint, READ),
                    number(checkpoint, ASIDE),
                    number(checkpoint, LEFT));
        }

        private static long number(Map<String, String> checkpoint, String key) {
            return Long.parseLong(checkpoint.getOrDefault(key, "0"));
        }

        JobRun.Step step(long total) {
            long done = read + aside + left;
            return new JobRun.Step(
                    new JobRun.Progress(done, Math.max(done, total), Map.of(READ, read, ASIDE, aside, LEFT, left)),
                    Map.of(
                            AFTER, Long.toString(after),
                            READ, Long.toString(read),
                            ASIDE, Long.toString(aside),
                            LEFT, Long.toString(left)));
        }
    }

    @Override
    public void run(JobRun run) {
        String work = run.parameters().getOrDefault(WORK, "");
        List<String> asked = Arrays.stream(
                        run.parameters().getOrDefault(LANGUAGES, "").split(" "))
                .filter(tag -> !tag.isEmpty())
                .toList();
        boolean again = Boolean.parseBoolean(run.parameters().getOrDefault(AGAIN, "false"));
        Tally tally = Tally.of(run.checkpoint());
        long total = work.isEmpty() ? texts.count() : pagesOf(work, 0).size();
        List<TextPage> pages = next(work, tally.after());
        while (!pages.isEmpty()) {
            Set<PictureId> waiting = waiting(pages, asked, again);
            for (TextPage page : pages) {
                tally = waiting.contains(page.id())
                        ? read(run, page, languages(page, asked), tally, total)
                        : new Tally(page.id().value(), tally.read(), tally.aside(), tally.left() + 1);
            }
            Tally sofar = tally;
            run.commit(() -> sofar.step(total));
            pages = next(work, tally.after());
        }
    }

    private List<TextPage> next(String work, long after) {
        return work.isEmpty() ? texts.listAfter(after, BATCH) : pagesOf(work, after);
    }

    private List<TextPage> pagesOf(String work, long after) {
        return texts.listOf(new WorkId(Long.parseLong(work))).stream()
                .filter(page -> page.id().value() > after)
                .sorted(Comparator.comparingLong(page -> page.id().value()))
                .toList();
    }

    /// Those to be read: without any text; with `again` also those that only files and other machines read.
    private Set<PictureId> waiting(List<TextPage> pages, List<String> asked, boolean again) {
        Set<PictureId> waiting = new HashSet<>();
        for (TextPage page : pages) {
            List<PictureId> one = List.of(page.id());
            String reader = reader(languages(page, asked));
            boolean unread = again ? !layers.listUnread(one, reader).isEmpty() : page.writing() == null;
            if (unread && (again || aside.find(one, reader).isEmpty())) {
                waiting.add(page.id());
            }
        }
        return waiting;
    }

    private String reader(List<String> languages) {
        if (reading.findEngine().isEmpty()) {
            throw new Problem("page-reader-missing", 503);
        }
        return reading.reader(languages);
    }

    /// What was asked for, else the language of the series, else every one of the house.
    private static List<String> languages(TextPage page, List<String> asked) {
        if (!asked.isEmpty()) {
            return asked;
        }
        return page.language().isEmpty() ? ALL : List.of(page.language());
    }

    private Tally read(JobRun run, TextPage page, List<String> languages, Tally before, long total) {
        Outcome outcome = outcome(page, languages);
        return switch (outcome) {
            case Outcome.Read read -> {
                Tally tally = new Tally(page.id().value(), before.read() + 1, before.aside(), before.left());
                run.commit(() -> {
                    layers.addMachine(page.id(), read.text(), reader(languages));
                    aside.remove(page.id());
                    return tally.step(total);
                });
                yield tally;
            }
            case Outcome.Unread(Reason reason, String sentence) -> {
                if (reason == Reason.NO_ENGINE) {
                    throw new Problem("page-reader-missing", 503);
                }
                Tally tally = new Tally(page.id().value(), before.read(), before.aside() + 1, before.left());
                run.commit(() -> {
                    aside.add(page.id(), reader(languages), reason);
                    return tally.step(total);
                });
                yield tally;
            }
        };
    }

    private Outcome outcome(TextPage page, List<String> languages) {
        try {
            HeldPicture held = pictures.get(page.id());
            return reading.read(
                    copies.of(held), languages, "picture:" + page.id().value());
        } catch (IOException gone) {
            return new Outcome.Unread(Reason.FAILED, "The picture cannot be opened");
        }
    }
}
