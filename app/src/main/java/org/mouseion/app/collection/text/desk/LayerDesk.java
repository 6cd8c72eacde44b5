package org.mouseion.app.collection.text.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.mouseion.app.collection.text.layers.Layer;
import org.mouseion.app.collection.text.layers.LayerEditing;
import org.mouseion.app.platform.FileRef;
import org.mouseion.app.platform.FileStore;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.mouseion.formats.pages.PageFiles;
import org.mouseion.formats.pages.PageText;
import org.mouseion.formats.pages.PagesOutcome;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Readings of a page as wholes: one comes in as a file, one is chosen, one is taken out of use and brought back.
@Controller
class LayerDesk {

    private static final int LONGEST_NAME = 200;

    private final PageRoom room;
    private final LayerEditing editing;
    private final FileStore files;

    LayerDesk(PageRoom room, LayerEditing editing, FileStore files) {
        this.room = room;
        this.editing = editing;
        this.files = files;
    }

    /// A layer named by `layer` comes into force; without a number the rule decides again.
    @PostMapping("/desk/pages/{work:\\d+}/{number:\\d{1,6}}/choose")
    String choose(@PathVariable long work, @PathVariable int number, @RequestParam(defaultValue = "0") long layer) {
        room.person();
        Leaf leaf = room.leaf(work, number);
        editing.choose(leaf.picture().id(), layer == 0 ? null : (Long) layer);
        return back(leaf, layer == 0 ? "by-rule" : "chosen");
    }

    @PostMapping("/desk/pages/{work:\\d+}/{number:\\d{1,6}}/withdraw")
    String withdraw(
            @PathVariable long work, @PathVariable int number, @RequestParam long layer, @RequestParam boolean away) {
        room.person();
        Leaf leaf = room.leaf(work, number);
        editing.withdraw(room.layer(leaf, layer).layer().id(), away);
        return back(leaf, away ? "withdrawn" : "brought-back");
    }

    /// @param page which page of the file, from 1; may be left out where it has one, or as many as the work
    @PostMapping("/desk/pages/{work:\\d+}/{number:\\d{1,6}}/file")
    String file(
            @PathVariable long work,
            @PathVariable int number,
            @RequestParam("file") MultipartFile file,
            HttpServletRequest request)
            throws IOException {
        Person person = room.person();
        Leaf leaf = room.leaf(work, number);
        if (file.isEmpty()) {
            throw new Problem("text-empty", 422);
        }
        FileRef ref;
        try (InputStream content = file.getInputStream()) {
            ref = files.put(content);
        }
        switch (PageFiles.read(files.get(ref))) {
            case PagesOutcome.Unreadable unreadable ->
                throw new Problem(
                        "text-refused",
                        422,
                        room.words(request)
                                .say(
                                        "media.reason.text-"
                                                + unreadable
                                                        .trouble()
                                                        .name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-'),
                                        unreadable.line(),
                                        unreadable.detail()));
            case PagesOutcome.Read read -> {
                int page = page(read.pages(), SheetForm.number(request, "page", 0));
                Layer.Given given = new Layer.Given(read.kind().name(), ref, page, name(file), null);
                boolean fresh = editing.addFile(
                                leaf.picture().id(), read.pages().get(page), given, "", person.id())
                        .isPresent();
                return back(leaf, fresh ? "file" : "file-known");
            }
        }
    }

    private static int page(List<PageText> pages, int asked) {
        if (asked > pages.size() || asked == 0 && pages.size() > 1) {
            throw new Problem("text-which-page", 422, pages.size());
        }
        return Math.max(0, asked - 1);
    }

    /// Some browsers send a whole path.
    private static String name(MultipartFile file) {
        String sent = file.getOriginalFilename();
        String name = sent == null ? "" : sent.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    private static String back(Leaf leaf, String saved) {
        return "redirect:" + leaf.address() + "?saved=" + saved;
    }
}
