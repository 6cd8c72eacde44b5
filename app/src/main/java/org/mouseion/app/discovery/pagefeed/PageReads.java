package org.mouseion.app.discovery.pagefeed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mouseion.app.collection.Access;
import org.mouseion.app.collection.PageWriting;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.SpokenText;
import org.mouseion.app.collection.SpokenTexts;
import org.mouseion.app.collection.SpottedWords;
import org.mouseion.app.collection.SpottedWords.Spotted;
import org.mouseion.app.collection.TextPage;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkAccess;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.WorkState;
import org.mouseion.app.collection.Works;
import org.mouseion.app.discovery.PageRead;
import org.mouseion.app.discovery.PageWord;
import org.mouseion.app.discovery.ReadWords;
import org.mouseion.formats.pages.Box;
import org.mouseion.formats.pages.Line;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.Reading;
import org.mouseion.formats.pages.Region;
import org.springframework.stereotype.Component;

/// Puts pages together as they are searched.
@Component
class PageReads {

    private final Works works;
    private final SpokenTexts spoken;
    private final WorkAccess access;
    private final SpottedWords spotted;

    PageReads(Works works, SpokenTexts spoken, WorkAccess access, SpottedWords spotted) {
        this.works = works;
        this.spoken = spoken;
        this.access = access;
        this.spotted = spotted;
    }

    List<PageRead> of(Collection<TextPage> pages) {
        Map<WorkId, Work> byId = new HashMap<>();
        works.list(pages.stream().map(TextPage::work).distinct().toList()).forEach(work -> byId.put(work.id(), work));
        Map<PictureId, List<Spotted>> found =
                spotted.list(pages.stream().map(TextPage::id).toList());
        List<PageRead> reads = new ArrayList<>();
        for (TextPage page : pages) {
            Work work = byId.get(page.work());
            if (work != null && page.width() > 0 && page.height() > 0) {
                reads.add(of(page, work, found.getOrDefault(page.id(), List.of())));
            }
        }
        return reads;
    }

    /// What is said in the recordings of a work: no picture, a line a cue.
    List<PageRead> spoken(WorkId id) {
        return works.find(id).stream()
                .flatMap(work -> spoken.list(id).stream().map(text -> spoken(text, work)))
                .toList();
    }

    private PageRead spoken(SpokenText text, Work work) {
        List<Line> lines = text.cues().stream()
                .map(cue -> new Line(
                        "",
                        Box.NONE,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(Reading.of(cue.text().replace('\n', ' ')))))
                .toList();
        PageText page = new PageText(
                "", "", 0, 0, "", List.of(new Region("", "", Box.NONE, List.of(), lines)), List.of(), Set.of());
        return new PageRead(
                // Pictures have numbers from 1.
                -text.id(),
                series(work.id()),
                title(work),
                text.recording(),
                "/works/" + work.id().value(),
                "",
                null,
                1,
                1,
                seen(access.of(work.id()), work),
                text.language().isEmpty() ? List.of() : List.of(language(text.language())),
                ReadWords.of(page, false));
    }

    private static PageRead of(TextPage page, Work work, List<Spotted> found) {
        PageWriting writing = page.writing();
        Set<Integer> vouched = writing == null ? Set.of() : writing.vouched();
        List<PageWord> words = writing == null ? List.of() : ReadWords.of(writing.text(), vouched::contains);
        return new PageRead(
                page.id().value(),
                series(page.work()),
                title(work),
                Integer.toString(page.number()),
                page.address(),
                "/iiif/works/" + page.work().value() + "/canvas/" + page.id().value(),
                "/iiif/3/" + page.id().value(),
                page.width(),
                page.height(),
                seen(page.access(), work),
                page.tongue().isEmpty() ? List.of() : List.of(language(page.tongue())),
                SpottedOver.of(words, found));
    }

    /// As it stands in addresses.
    static String series(WorkId work) {
        return Long.toString(work.value());
    }

    /// What the record calls it, with the number by which archives call it.
    private static String title(Work work) {
        String title = work.facts().title().in(Locale.ENGLISH);
        String number = work.facts().inventoryNumber();
        if (title.isBlank()) {
            return number.isBlank() ? "#" + work.id().value() : number;
        }
        return number.isBlank() ? title : title + " (" + number + ")";
    }

    private static PageRead.Seen seen(Access access, Work work) {
        if (work.state() == WorkState.DRAFT) {
            return PageRead.Seen.NOBODY;
        }
        return switch (access) {
            case Access.Open open -> PageRead.Seen.EVERYBODY;
            case Access.OnSite onSite -> PageRead.Seen.IN_THE_HOUSE;
            case Access.Embargo embargo -> PageRead.Seen.NOBODY;
            case Access.Staff staff -> PageRead.Seen.NOBODY;
        };
    }

    /// `fra` and `fr-FR` are `fr`: old spellings are known by language.
    private static String language(String tag) {
        String first = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
        return switch (first) {
            case "fra", "fre" -> "fr";
            case "nld", "dut" -> "nl";
            case "spa" -> "es";
            case "eng" -> "en";
            default -> first.isEmpty() ? tag : first;
        };
    }
}
