package org.mouseion.app.collection.media.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.PictureEditing;
import org.mouseion.app.collection.media.held.PictureRows;
import org.mouseion.app.collection.media.held.PictureTexts;
import org.mouseion.app.collection.media.held.PictureWriting;
import org.mouseion.app.collection.media.held.TextUse;
import org.mouseion.app.collection.media.naming.WorkNumbers;
import org.mouseion.app.collection.media.propose.ProposeJob;
import org.mouseion.app.collection.media.propose.Proposing;
import org.mouseion.app.collection.media.pyramid.PyramidJob;
import org.mouseion.app.collection.media.take.Masters;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.platform.FileRef;
import org.mouseion.app.platform.FileStore;
import org.mouseion.app.platform.Jobs;
import org.mouseion.app.platform.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// One picture: what it is, which work it shows, the words that stand for it, its focal point, who may see it.
@Controller
class PicturePages {

    private final MediaRoom room;
    private final PictureRows rows;
    private final PictureTexts texts;
    private final PictureList list;
    private final PictureEditing editing;
    private final PictureWriting writing;
    private final Works works;
    private final Ledger ledger;
    private final FileStore files;
    private final Masters masters;
    private final Proposing proposing;
    private final Jobs jobs;

    PicturePages(
            MediaRoom room,
            PictureRows rows,
            PictureTexts texts,
            PictureList list,
            PictureEditing editing,
            PictureWriting writing,
            Works works,
            Ledger ledger,
            FileStore files,
            Masters masters,
            Proposing proposing,
            Jobs jobs) {
        this.room = room;
        this.rows = rows;
        this.texts = texts;
        this.list = list;
        this.editing = editing;
        this.writing = writing;
        this.works = works;
        this.ledger = ledger;
        this.files = files;
        this.masters = masters;
        this.proposing = proposing;
        this.jobs = jobs;
    }

    @GetMapping("/desk/media/{id:\\d+}")
    ModelAndView show(
            @PathVariable long id, @RequestParam(defaultValue = "") String saved, HttpServletRequest request) {
        room.person();
        HeldPicture picture = rows.get(new PictureId(id));
        WorkId work = picture.work();
        Optional<Work> of = work == null ? Optional.empty() : works.find(work);
        return room.page(
                        request,
                        "picture",
                        "media.picture.title",
                        picture.master().name())
                .addObject("picture", picture)
                .addObject("work", of.orElse(null))
                .addObject("beside", work == null ? java.util.List.of() : rows.listOf(work))
                .addObject("candidates", list.candidates(picture.id()))
                .addObject("texts", texts.list(picture.id()))
                .addObject("history", ledger.list(PictureEditing.subject(picture.id()), 20))
                .addObject("saved", saved);
    }

    @PostMapping("/desk/media/{id:\\d+}/words")
    String words(@PathVariable long id, HttpServletRequest request) {
        room.person();
        for (TextUse use : TextUse.values()) {
            writing.write(new PictureId(id), use, MediaRoom.byLanguage(request, use.name()));
        }
        return back(id, "words");
    }

    /// Texts for the pictures that have none, by a job; the desk shows what waits when it is over.
    @PostMapping("/desk/media/proposals")
    String proposals() {
        room.person();
        jobs.ask(ProposeJob.NAME, java.util.Map.of());
        return "redirect:/desk/media?lacks=proposed&saved=asked";
    }

    /// Texts for this picture, at once.
    @PostMapping("/desk/media/{id:\\d+}/propose")
    String propose(@PathVariable long id) {
        room.person();
        return back(id, proposing.propose(rows.get(new PictureId(id))) > 0 ? "proposed" : "not-proposed");
    }

    /// Yes, no, or yes in other words, to what a machine proposed.
    @PostMapping("/desk/media/{id:\\d+}/proposal")
    String proposal(
            @PathVariable long id,
            @RequestParam String language,
            @RequestParam TextUse use,
            @RequestParam(defaultValue = "") String text,
            @RequestParam String act) {
        room.person();
        if (act.equals("no")) {
            writing.refuse(new PictureId(id), language, use);
        } else {
            writing.accept(new PictureId(id), language, use, text);
        }
        return back(id, "words");
    }

    /// A click on the picture sends `at.x` and `at.y` in pixels of what was shown; the numbers are in hundredths.
    @PostMapping("/desk/media/{id:\\d+}/focus")
    String focus(@PathVariable long id, HttpServletRequest request) {
        room.person();
        editing.focus(new PictureId(id), point(request));
        return back(id, "focus");
    }

    private static HeldPicture.@Nullable Point point(HttpServletRequest request) {
        if (MediaRoom.text(request, "act").equals("leave")) {
            return null;
        }
        double wide = decimal(request, "shown.width", 0);
        double high = decimal(request, "shown.height", 0);
        boolean clicked = request.getParameter("at.x") != null && wide > 0 && high > 0;
        double x = clicked ? decimal(request, "at.x", 0) / wide : decimal(request, "x", 50) / 100;
        double y = clicked ? decimal(request, "at.y", 0) / high : decimal(request, "y", 50) / 100;
        return new HeldPicture.Point(Math.clamp(x, 0, 1), Math.clamp(y, 0, 1));
    }

    private static double decimal(HttpServletRequest request, String name, double otherwise) {
        String text = MediaRoom.text(request, name).replace(',', '.');
        return text.matches("\\d{1,6}(\\.\\d{1,6})?") ? Double.parseDouble(text) : otherwise;
    }

    @PostMapping("/desk/media/{id:\\d+}/particulars")
    String particulars(@PathVariable long id, HttpServletRequest request) {
        room.person();
        HeldPicture before = rows.get(new PictureId(id));
        editing.particulars(
                before.id(),
                MediaRoom.texts(request, "credit", before.credit()),
                MediaRoom.orNull(MediaRoom.text(request, "rights")),
                request.getParameter("faithful") != null,
                MediaRoom.access(request));
        return back(id, "particulars");
    }

    /// By the number on the desk or by any number the work bears.
    @PostMapping("/desk/media/{id:\\d+}/attach")
    String attach(@PathVariable long id, @RequestParam(defaultValue = "") String work) {
        room.person();
        editing.attach(new PictureId(id), work.isBlank() ? null : find(work.strip()));
        return back(id, "attached");
    }

    private WorkId find(String typed) {
        if (typed.matches("#\\d{1,18}")) {
            return works.get(new WorkId(Long.parseLong(typed.substring(1)))).id();
        }
        var found = WorkNumbers.of(works).find(typed);
        if (found.size() != 1) {
            throw new Problem(found.isEmpty() ? "number-unknown" : "number-shared", 422, typed, found.size());
        }
        return found.getFirst();
    }

    @PostMapping("/desk/media/{id:\\d+}/move")
    String move(@PathVariable long id, @RequestParam int by) {
        room.person();
        editing.move(new PictureId(id), Math.clamp(by, -1000, 1000));
        return back(id, "moved");
    }

    @PostMapping("/desk/media/{id:\\d+}/away")
    String away(@PathVariable long id, @RequestParam boolean away) {
        room.person();
        editing.remove(new PictureId(id), away);
        return back(id, away ? "away" : "back");
    }

    @PostMapping("/desk/media/{id:\\d+}/work-access")
    String workAccess(@PathVariable long id, HttpServletRequest request) {
        room.person();
        WorkId work = rows.get(new PictureId(id)).work();
        if (work != null) {
            editing.workAccess(work, MediaRoom.access(request));
        }
        return back(id, "particulars");
    }

    @PostMapping("/desk/media/{id:\\d+}/replace")
    String replace(@PathVariable long id, @RequestParam("file") MultipartFile file) throws IOException {
        room.person();
        if (file.isEmpty()) {
            throw new Problem("take-nothing", 400);
        }
        FileRef ref;
        try (InputStream content = file.getInputStream()) {
            ref = files.put(content);
        }
        switch (masters.look(ref, UploadedName.of(file), "")) {
            case Masters.Read.Master master -> editing.replace(new PictureId(id), master.page(0));
            case Masters.Read.Aside aside ->
                throw new Problem(
                        "picture-refused",
                        422,
                        UploadedName.of(file),
                        aside.why().code());
        }
        jobs.ask(PyramidJob.NAME, java.util.Map.of());
        return back(id, "replaced");
    }

    private static String back(long id, String saved) {
        return "redirect:/desk/media/" + id + "?saved=" + saved;
    }
}
