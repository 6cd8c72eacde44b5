package org.mouseion.app.collection.intake.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.intake.mapping.FaultyMapping;
import org.mouseion.app.collection.intake.mapping.Mapping;
import org.mouseion.app.collection.intake.mapping.MappingJson;
import org.mouseion.app.collection.intake.mapping.Mappings;
import org.mouseion.app.collection.intake.propose.Preparation;
import org.mouseion.app.collection.intake.quarantine.Quarantine;
import org.mouseion.app.collection.intake.run.Imports;
import org.mouseion.app.collection.intake.run.Plan;
import org.mouseion.app.collection.intake.run.Plans;
import org.mouseion.app.platform.FileRef;
import org.mouseion.app.platform.FileStore;
import org.mouseion.app.platform.Problem;
import org.mouseion.formats.records.ReadOverrides;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The pages of an import: send the file, prepare, begin.
@Controller
class IntakePages {

    private final Room room;
    private final Plans plans;
    private final Imports imports;
    private final FileStore files;
    private final Preparation preparation;
    private final Mappings mappings;
    private final IntakeDesk desk;
    private final Quarantine quarantine;
    private final Results results;

    IntakePages(
            Room room,
            Plans plans,
            Imports imports,
            FileStore files,
            Preparation preparation,
            Mappings mappings,
            IntakeDesk desk,
            Quarantine quarantine,
            Results results) {
        this.room = room;
        this.plans = plans;
        this.imports = imports;
        this.files = files;
        this.preparation = preparation;
        this.mappings = mappings;
        this.desk = desk;
        this.quarantine = quarantine;
        this.results = results;
    }

    @GetMapping("/desk/intake")
    ModelAndView front(HttpServletRequest request) {
        room.person();
        return room.page(request, "collection/intake/front", "intake.title")
                .addObject(
                        "plans", plans.listRecent(20).stream().map(results::of).toList())
                .addObject("waiting", quarantine.listWaiting(null))
                .addObject("mappings", mappings.listSaved());
    }

    @PostMapping("/desk/intake")
    String receive(@RequestParam(name = "file", required = false) Optional<MultipartFile> sent) throws IOException {
        long person = room.person().id();
        MultipartFile file = sent.filter(f -> !f.isEmpty()).orElseThrow(() -> new Problem("import-no-file", 400));
        String name = baseName(file.getOriginalFilename());
        FileRef ref;
        try (InputStream content = file.getInputStream()) {
            ref = files.put(content);
        }
        Preparation.Seen seen = preparation.look(files.get(ref), name, ReadOverrides.none());
        Plan plan = plans.make(ref, name, file.getSize(), ReadOverrides.none(), seen.mapping(), person);
        return "redirect:/desk/intake/" + plan.id();
    }

    @GetMapping("/desk/intake/{id:\\d+}")
    ModelAndView show(@PathVariable long id, HttpServletRequest request) throws IOException {
        room.person();
        Plan plan = plans.get(id);
        if (plan.job() != null) {
            return room.page(request, "collection/intake/running", "intake.running.title", plan.fileName())
                    .addObject("result", results.of(plan))
                    .addObject("waiting", quarantine.listWaiting(plan.job()));
        }
        return room.page(request, "collection/intake/prepare", "intake.prepare.title", plan.fileName())
                .addObject("prepared", desk.lay(plan, room.locale(request)));
    }

    /// The form of the mapping: what its button says is done after what it holds is kept.
    @PostMapping("/desk/intake/{id:\\d+}")
    String save(
            @PathVariable long id,
            @RequestParam(defaultValue = "look") String act,
            HttpServletRequest request,
            RedirectAttributes next) {
        long person = room.person().id();
        Plan plan = corrected(plans.get(id), request);
        plans.save(plan);
        if (act.equals("keep")) {
            String name = room.text(request, "name");
            Mapping saved = mappings.save(
                    name.matches("[a-z0-9][a-z0-9-]{0,79}")
                            ? name
                            : plan.mapping().name(),
                    plan.mapping(),
                    person);
            plans.save(plan.withMapping(saved));
            next.addFlashAttribute("saved", saved.name());
        }
        if (act.equals("begin")) {
            imports.begin(plans.get(id));
        }
        return "redirect:/desk/intake/" + id;
    }

    @PostMapping("/desk/intake/{id:\\d+}/preview")
    ModelAndView preview(@PathVariable long id, HttpServletRequest request) throws IOException {
        room.person();
        Plan plan = corrected(plans.get(id), request);
        Preparation.Seen seen = desk.look(plan);
        return room.page(request, "collection/intake/preview", "intake.preview")
                .addObject("labels", desk.preview(plan.mapping(), seen, room.locale(request)));
    }

    /// Another way to read the file: the mapping is looked for anew where the columns are no longer the same.
    @PostMapping("/desk/intake/{id:\\d+}/reading")
    String reread(@PathVariable long id, HttpServletRequest request) throws IOException {
        room.person();
        Plan before = plans.get(id);
        Preparation.Seen seenBefore = desk.look(before);
        Plan after = before.withReading(Reading.of(request.getParameterMap()));
        Preparation.Seen seenAfter = desk.look(after);
        boolean same = seenBefore.columns().stream()
                .map(c -> c.path())
                .toList()
                .equals(seenAfter.columns().stream().map(c -> c.path()).toList());
        plans.save(same ? after : after.withMapping(seenAfter.mapping()));
        return "redirect:/desk/intake/" + id;
    }

    /// Another mapping: a known one by name, the proposed one, or a document a person wrote.
    @PostMapping("/desk/intake/{id:\\d+}/mapping")
    String choose(@PathVariable long id, HttpServletRequest request) throws IOException {
        room.person();
        Plan plan = plans.get(id);
        String document = room.text(request, "document");
        String name = room.text(request, "mapping");
        plans.save(plan.withMapping(
                !document.isEmpty()
                        ? written(document)
                        : name.isEmpty()
                                ? desk.look(plan).proposal().mapping()
                                : desk.look(plan).fitted(mappings.get(name))));
        return "redirect:/desk/intake/" + id;
    }

    private static Mapping written(String document) {
        try {
            return MappingJson.read(document);
        } catch (FaultyMapping faulty) {
            throw new Problem("mapping-faulty", 400, faulty.place(), faulty.what());
        }
    }

    private static Plan corrected(Plan plan, HttpServletRequest request) {
        return plan.withMapping(MappingForm.read(plan.mapping(), request.getParameterMap()))
                .withWishes(
                        request.getParameter("partial") != null,
                        request.getParameter("anew") != null,
                        request.getParameter("vanish") != null);
    }

    /// A browser may send a whole path; only the last part is a name.
    private static String baseName(@Nullable String sent) {
        String name = sent == null ? "" : sent.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return name.isBlank() ? "file" : name.length() > 200 ? name.substring(name.length() - 200) : name;
    }
}
