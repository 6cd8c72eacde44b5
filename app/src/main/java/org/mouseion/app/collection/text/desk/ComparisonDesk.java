package org.mouseion.app.collection.text.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mouseion.app.collection.text.layers.Layer;
import org.mouseion.app.collection.text.layers.LayerEditing;
import org.mouseion.app.collection.text.layers.LayerRows;
import org.mouseion.app.collection.text.lines.Difference;
import org.mouseion.app.collection.text.lines.PageRevision;
import org.mouseion.app.collection.text.lines.Settlement;
import org.mouseion.app.collection.text.lines.Settlement.Choice;
import org.mouseion.formats.pages.Box;
import org.mouseion.formats.pages.Line;
import org.mouseion.formats.pages.PageText;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Two readings of a page side by side, until a person settles them.
@Controller
class ComparisonDesk {

    private final PageRoom room;
    private final LayerRows rows;
    private final LayerEditing editing;

    ComparisonDesk(PageRoom room, LayerRows rows, LayerEditing editing) {
        this.room = room;
        this.rows = rows;
        this.editing = editing;
    }

    @GetMapping("/desk/pages/{work:\\d+}/{number:\\d{1,6}}/compare")
    ModelAndView compare(
            @PathVariable long work,
            @PathVariable int number,
            @RequestParam long one,
            @RequestParam long other,
            @RequestParam(defaultValue = "") String saved,
            HttpServletRequest request) {
        room.person();
        Leaf leaf = room.leaf(work, number);
        PageRoom.Held first = room.layer(leaf, one);
        PageRoom.Held second = room.layer(leaf, other);
        Difference difference = Difference.of(first.text(), second.text());
        Origins origins = Origins.of(common(leaf, first.layer(), second.layer()), first.text(), second.text());
        List<ComparedLine> all = new ArrayList<>();
        for (Difference.Row row : difference.rows()) {
            Box box = row.shown().box();
            all.add(new ComparedLine(
                    all.size(),
                    row,
                    row.isAgreed() ? null : LineCut.around(leaf, box),
                    likely(origins, row, first.layer(), second.layer())));
        }
        return room.page(request, "compare", "transcription.compare.title", number)
                .addObject("leaf", leaf)
                .addObject("one", first.layer())
                .addObject("other", second.layer())
                .addObject("agreement", difference.agreement())
                .addObject("rows", all)
                .addObject("language", first.text().language())
                .addObject("saved", saved);
    }

    /// Whoever vouched for a line has read it, changed or not: then nothing speaks for the other reading.
    private static String likely(Origins origins, Difference.Row row, Layer one, Layer other) {
        String likely = row.isAgreed() ? "" : origins.likely(row);
        boolean against = likely.equals("other") && one.vouched().contains(row.oneAt())
                || likely.equals("one") && other.vouched().contains(row.otherAt());
        return against ? "" : likely;
    }

    /// The nearest layer that both correct; nothing where they were written apart from one another.
    private Optional<PageText> common(Leaf leaf, Layer one, Layer other) {
        List<Long> before = ancestors(one);
        for (Long id : ancestors(other)) {
            if (before.contains(id)) {
                return Optional.of(room.layer(leaf, id).text());
            }
        }
        return Optional.empty();
    }

    private List<Long> ancestors(Layer layer) {
        List<Long> ids = new ArrayList<>(List.of(layer.id()));
        Long basis = layer.basis();
        while (basis != null) {
            ids.add(basis);
            basis = rows.get(basis).basis();
        }
        return ids;
    }

    /// What both readings were before.
    private record Origins(Map<Line, String> ofOne, Map<Line, String> ofOther) {

        static Origins of(Optional<PageText> common, PageText one, PageText other) {
            return new Origins(
                    common.map(before -> traced(before, one)).orElse(Map.of()),
                    common.map(before -> traced(before, other)).orElse(Map.of()));
        }

        private static Map<Line, String> traced(PageText before, PageText after) {
            Map<Line, String> were = new HashMap<>();
            for (Difference.Row row : Difference.of(before, after).rows()) {
                Line was = row.one();
                Line is = row.other();
                if (was != null && is != null) {
                    were.put(is, was.text());
                }
            }
            return were;
        }

        String likely(Difference.Row row) {
            Line one = row.one();
            Line other = row.other();
            String before = ofOne.get(one);
            if (one == null || other == null || before == null || !before.equals(ofOther.get(other))) {
                return "";
            }
            return before.equals(one.text()) ? "other" : before.equals(other.text()) ? "one" : "";
        }
    }

    @PostMapping("/desk/pages/{work:\\d+}/{number:\\d{1,6}}/compare")
    String settle(
            @PathVariable long work,
            @PathVariable int number,
            @RequestParam long one,
            @RequestParam long other,
            HttpServletRequest request) {
        room.person();
        Leaf leaf = room.leaf(work, number);
        PageRoom.Held first = room.layer(leaf, one);
        PageRoom.Held second = room.layer(leaf, other);
        PageRevision settled = Settlement.of(
                new Settlement.Reading(first.text(), first.layer().vouched()),
                new Settlement.Reading(second.text(), second.layer().vouched()),
                choices(request));
        Long basis = rows.findInForce(leaf.picture().id()).map(Layer::id).orElse(one);
        boolean known = basis == one || basis == other;
        LayerEditing.Corrected kept =
                editing.correct(leaf.picture().id(), settled.text(), known ? basis : (Long) one, settled.vouched());
        return "redirect:" + leaf.address()
                + (kept.other() == null
                        ? "?saved=settled"
                        : "/compare?one=" + kept.other() + "&other=" + kept.layer() + "&saved=meanwhile");
    }

    private static Map<Integer, Choice> choices(HttpServletRequest request) {
        Map<Integer, Choice> choices = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.matches("choice\\.\\d{1,5}")) {
                int place = Integer.parseInt(name.substring("choice.".length()));
                switch (values[0]) {
                    case "one" -> choices.put(place, new Choice.One());
                    case "other" -> choices.put(place, new Choice.Other());
                    case "third" -> choices.put(place, new Choice.Third(SheetForm.text(request, "third." + place)));
                    default -> {}
                }
            }
        });
        return choices;
    }
}
