package org.mouseion.app.collection.text.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Access;
import org.mouseion.app.collection.PageWriting.Hand;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.pyramid.TooBusy;
import org.mouseion.app.collection.text.layers.Layer;
import org.mouseion.app.collection.text.layers.LayerEditing;
import org.mouseion.app.collection.text.layers.LayerRows;
import org.mouseion.app.collection.text.layers.PageSeries;
import org.mouseion.app.collection.text.lines.PageRevision;
import org.mouseion.app.platform.Person;
import org.mouseion.formats.pages.PageText;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One page: its picture and its text, line by line.
@Controller
class TranscriptionDesk {

    private final PageRoom room;
    private final PageSeries series;
    private final LayerRows rows;
    private final LayerEditing editing;
    private final LayerHistory history;
    private final ProposedLines proposed;
    private final Clock clock;

    TranscriptionDesk(
            PageRoom room,
            PageSeries series,
            LayerRows rows,
            LayerEditing editing,
            LayerHistory history,
            ProposedLines proposed,
            Clock clock) {
        this.room = room;
        this.series = series;
        this.rows = rows;
        this.editing = editing;
        this.history = history;
        this.proposed = proposed;
        this.clock = clock;
    }

    /// @param apart `read` to go over what a machine or a file says, `empty` to write from nothing; both show nothing
    ///     that other persons wrote
    /// @param lines `found` to have the lines of a page proposed that nobody has read
    @GetMapping("/desk/pages/{work:\\d+}/{number:\\d{1,6}}")
    ModelAndView show(
            @PathVariable long work,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String apart,
            @RequestParam(defaultValue = "") String lines,
            @RequestParam(defaultValue = "") String saved,
            HttpServletRequest request)
            throws IOException {
        Person person = room.person();
        Leaf leaf = room.leaf(work, number);
        boolean alone = apart.equals("read") || apart.equals("empty");
        PageRoom.Held basis = (alone
                        ? apartFrom(leaf, person, apart)
                        : rows.findInForce(leaf.picture().id()))
                .map(layer -> room.held(leaf, layer))
                .orElse(null);
        List<SheetLine> sheet = basis == null
                ? found(leaf, lines)
                : SheetLine.of(leaf, basis.text(), basis.layer().vouched());
        PageSeries.Progress progress =
                series.find(leaf.work().id()).orElseThrow(() -> new IllegalStateException("Work " + work));
        String language = basis == null || basis.text().language().isEmpty()
                ? progress.language()
                : basis.text().language();
        return room.page(request, "page", "transcription.page.title", number)
                .addObject("leaf", leaf)
                .addObject("pages", progress.pages())
                .addObject("basis", basis == null ? null : basis.layer())
                .addObject("sheet", sheet)
                .addObject("sought", lines.equals("found"))
                .addObject("language", language)
                .addObject("tiles", tiles(leaf.picture()))
                .addObject("apart", alone ? apart : "")
                .addObject("history", alone ? List.of() : history.of(leaf))
                .addObject("saved", saved);
    }

    /// Where a second reader begins: at their own earlier reading, else at what no person wrote, else at nothing.
    private Optional<Layer> apartFrom(Leaf leaf, Person person, String apart) {
        List<Layer> all = rows.list(leaf.picture().id()).stream()
                .filter(layer -> layer.withdrawn() == null)
                .toList();
        return all.stream()
                .filter(layer -> layer.apart() && layer.author() == person.id())
                .findFirst()
                .or(() -> all.stream()
                        .filter(layer -> apart.equals("read") && layer.hand() != Hand.PERSON)
                        .findFirst());
    }

    /// Where the picture can be looked at in all its pixels; null where only the desk may see it.
    private @Nullable String tiles(HeldPicture picture) {
        return picture.access(LocalDate.now(clock)) instanceof Access.Open
                ? "/iiif/3/" + picture.id().value() + "/info.json"
                : null;
    }

    private List<SheetLine> found(Leaf leaf, String lines) throws IOException {
        if (!lines.equals("found")) {
            return List.of();
        }
        try {
            return proposed.find(leaf.picture()).stream()
                    .map(box -> SheetLine.proposed(leaf, box))
                    .toList();
        } catch (TooBusy busy) {
            return List.of();
        }
    }

    @PostMapping("/desk/pages/{work:\\d+}/{number:\\d{1,6}}")
    String save(
            @PathVariable long work,
            @PathVariable int number,
            @RequestParam(defaultValue = "0") long basis,
            @RequestParam(defaultValue = "") String apart,
            @RequestParam(defaultValue = "") String act,
            HttpServletRequest request) {
        room.person();
        Leaf leaf = room.leaf(work, number);
        PageRoom.Held before = basis == 0 ? null : room.layer(leaf, basis);
        PageRevision revision =
                PageRevision.of(before == null ? empty(leaf) : sized(leaf, before.text()), SheetForm.read(request));
        @Nullable Long corrected = before == null ? null : (Long) before.layer().id();
        if (!apart.isEmpty()) {
            editing.addPerson(leaf.picture().id(), revision.text(), corrected, revision.vouched(), true);
            return "redirect:" + leaf.address() + "?apart=read&saved=apart";
        }
        if (before != null && isUnchanged(before, revision)) {
            return "redirect:" + after(leaf, act, "unchanged");
        }
        LayerEditing.Corrected kept =
                editing.correct(leaf.picture().id(), revision.text(), corrected, revision.vouched());
        return "redirect:"
                + (kept.other() == null
                        ? after(leaf, act, "written")
                        : leaf.address() + "/compare?one=" + kept.other() + "&other=" + kept.layer()
                                + "&saved=meanwhile");
    }

    private static boolean isUnchanged(PageRoom.Held before, PageRevision revision) {
        return before.text().regions().equals(revision.text().regions())
                && Set.copyOf(before.layer().vouched()).equals(revision.vouched());
    }

    /// The same page again, or the next where the person goes on.
    private String after(Leaf leaf, String act, String saved) {
        boolean next = act.equals("next")
                && series.find(leaf.work().id())
                        .filter(progress -> leaf.number() < progress.pages())
                        .isPresent();
        return (next ? "/desk/pages/" + leaf.work().id().value() + "/" + (leaf.number() + 1) : leaf.address())
                + "?saved=" + saved;
    }

    private static PageText empty(Leaf leaf) {
        return sized(leaf, new PageText("", "", 0, 0, "", List.of(), List.of(), Set.of()));
    }

    /// What is written here lies in pixels of the picture.
    private static PageText sized(Leaf leaf, PageText text) {
        HeldPicture picture = leaf.picture();
        return new PageText(
                text.id(),
                text.picture(),
                picture.width(),
                picture.height(),
                text.language(),
                text.regions(),
                text.madeBy(),
                text.remarks());
    }
}
