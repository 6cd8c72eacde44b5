package org.mouseion.app.collection.media.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.mouseion.app.collection.Access;
import org.mouseion.app.collection.Levels;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.media.held.PictureEditing;
import org.mouseion.app.collection.media.held.WorkRules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Who may see what belongs to a work and to everything that lies in it, whether it has pictures or not: a series is
/// closed before its first page comes.
@Controller
public class WorkRulePages {

    private final MediaRoom room;
    private final Works works;
    private final WorkRules rules;
    private final Levels levels;
    private final PictureEditing editing;

    WorkRulePages(MediaRoom room, Works works, WorkRules rules, Levels levels, PictureEditing editing) {
        this.room = room;
        this.works = works;
        this.rules = rules;
        this.levels = levels;
        this.editing = editing;
    }

    @PostMapping("/desk/media/works/{work:\\d{1,18}}/access")
    String save(@PathVariable long work, HttpServletRequest request) {
        room.person();
        editing.workAccess(new WorkId(work), MediaRoom.access(request));
        return "redirect:/desk/media?work=" + work + "&saved=rule";
    }

    /// Nothing for a number no work has.
    Optional<WorkRule> find(long number) {
        WorkId work = new WorkId(number);
        return works.find(work)
                .map(found -> new WorkRule(
                        number,
                        rules.own(work),
                        rules.above(work),
                        levels.withBelow(java.util.List.of(work)).size() - 1));
    }

    /// @param own the rule set for it
    /// @param above the strictest rule today of the levels it lies in
    /// @param below works that lie in it
    public record WorkRule(long work, Access own, Access above, int below) {}
}
