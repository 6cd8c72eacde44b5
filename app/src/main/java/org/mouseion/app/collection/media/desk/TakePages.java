package org.mouseion.app.collection.media.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.media.take.Line;
import org.mouseion.app.collection.media.take.Offers;
import org.mouseion.app.collection.media.take.Staging;
import org.mouseion.app.collection.media.take.Take;
import org.mouseion.app.collection.media.take.Takes;
import org.mouseion.app.collection.media.take.Taking;
import org.mouseion.app.collection.media.take.Wishes;
import org.mouseion.app.platform.FileStore;
import org.mouseion.app.platform.JobView;
import org.mouseion.app.platform.Jobs;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Pictures that come in: send them, look through them, take them, take them back.
@Controller
class TakePages {

    private static final int SHOWN = 100;

    private final MediaRoom room;
    private final Staging staging;
    private final Takes takes;
    private final Taking taking;
    private final Offers offers;
    private final PictureList list;
    private final FileStore files;
    private final Jobs jobs;

    TakePages(
            MediaRoom room,
            Staging staging,
            Takes takes,
            Taking taking,
            Offers offers,
            PictureList list,
            FileStore files,
            Jobs jobs) {
        this.room = room;
        this.staging = staging;
        this.takes = takes;
        this.taking = taking;
        this.offers = offers;
        this.list = list;
        this.files = files;
        this.jobs = jobs;
    }

    @GetMapping("/desk/media/takes")
    ModelAndView front(@RequestParam(defaultValue = "0") long work, HttpServletRequest request) {
        room.person();
        return room.page(request, "send", "media.send.title")
                .addObject("work", work)
                .addObject("takes", takes.listRecent(20));
    }

    @PostMapping("/desk/media/takes")
    String send(
            @RequestParam(name = "file", required = false) List<MultipartFile> sent,
            @RequestParam(defaultValue = "0") long work,
            HttpServletRequest request)
            throws IOException {
        Person person = room.person();
        List<Staging.Sent> kept = new ArrayList<>();
        for (MultipartFile file : sent == null ? List.<MultipartFile>of() : sent) {
            if (!file.isEmpty()) {
                try (InputStream content = file.getInputStream()) {
                    kept.add(new Staging.Sent(UploadedName.of(file), files.put(content)));
                }
            }
        }
        Take take = staging.files(
                kept, work == 0 ? Optional.empty() : Optional.of(new WorkId(work)), wishes(request), person.id());
        return "redirect:/desk/media/takes/" + take.id();
    }

    /// From the addresses in the records, or from a manifest of another house.
    @PostMapping("/desk/media/takes/fetch")
    String fetch(@RequestParam(defaultValue = "") String manifest, HttpServletRequest request) throws IOException {
        Person person = room.person();
        Take take = manifest.isBlank()
                ? offers.fromRecords(wishes(request), person.id())
                : offers.fromManifest(manifest.strip(), wishes(request), person.id());
        return "redirect:/desk/media/takes/" + take.id();
    }

    @GetMapping("/desk/media/takes/{id:\\d+}")
    ModelAndView show(@PathVariable long id, @RequestParam(defaultValue = "0") int after, HttpServletRequest request) {
        room.person();
        Take take = takes.get(id);
        List<Line> lines = takes.list(id, Math.max(0, after), SHOWN);
        Optional<JobView> job = Optional.ofNullable(take.job()).flatMap(jobs::find);
        return room.page(request, "take", "media.take.title", Long.toString(id))
                .addObject("take", take)
                .addObject("lines", lines)
                .addObject(
                        "works",
                        list.works(lines.stream()
                                .flatMap(line ->
                                        Stream.concat(Stream.ofNullable(line.work()), line.candidates().stream()))
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList()))
                .addObject("counts", takes.countByState(id))
                .addObject("told", takes.countTold(id))
                .addObject("next", lines.size() == SHOWN ? lines.getLast().number() : 0)
                .addObject("job", job.orElse(null));
    }

    @PostMapping("/desk/media/takes/{id:\\d+}/line")
    String line(
            @PathVariable long id,
            @RequestParam int number,
            @RequestParam(defaultValue = "0") long work,
            @RequestParam(defaultValue = "choose") String act) {
        room.person();
        if (act.equals("leave")) {
            taking.leave(id, number);
        } else {
            taking.choose(id, number, work == 0 ? null : new WorkId(work));
        }
        return "redirect:/desk/media/takes/" + id + "?after=" + (number - 1) / SHOWN * SHOWN + "#line-" + number;
    }

    @PostMapping("/desk/media/takes/{id:\\d+}/begin")
    String begin(@PathVariable long id) {
        room.person();
        taking.begin(id);
        return "redirect:/desk/media/takes/" + id;
    }

    @PostMapping("/desk/media/takes/{id:\\d+}/stop")
    String stop(@PathVariable long id) {
        room.person();
        Optional.ofNullable(takes.get(id).job()).ifPresent(jobs::cancel);
        return "redirect:/desk/media/takes/" + id;
    }

    @PostMapping("/desk/media/takes/{id:\\d+}/go-on")
    String goOn(@PathVariable long id) {
        room.person();
        Optional.ofNullable(takes.get(id).job()).ifPresent(jobs::retry);
        return "redirect:/desk/media/takes/" + id;
    }

    @PostMapping("/desk/media/takes/{id:\\d+}/undo")
    String undo(@PathVariable long id) {
        taking.undo(id, room.person());
        return "redirect:/desk/media/takes/" + id;
    }

    @GetMapping("/desk/media/takes/{id:\\d+}/progress")
    @ResponseBody
    Map<String, Object> progress(@PathVariable long id, HttpServletRequest request) {
        room.person();
        JobView view = Optional.ofNullable(takes.get(id).job())
                .flatMap(jobs::find)
                .orElseThrow(() -> Problem.notFound("take-not-found", Long.toString(id)));
        return Map.of(
                "state", view.state().name(),
                "done", view.progress().done(),
                "total", view.progress().total(),
                "counts", view.progress().counts(),
                "says", view.sayProblem(room.words(request)));
    }

    private static Wishes wishes(HttpServletRequest request) {
        return new Wishes(
                MediaRoom.texts(request, "credit", Texts.NONE),
                MediaRoom.orNull(MediaRoom.text(request, "rights")),
                MediaRoom.access(request),
                request.getParameter("only-works") == null);
    }
}
