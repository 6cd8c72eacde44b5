package org.mouseion.app.collection.media.held;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Access;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.WorksChanged;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.platform.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A person's changes to pictures: each writes a passport and tells whoever shows the works.
@Component
public class PictureEditing {

    private final PictureRows rows;
    private final PictureChange change;
    private final Works works;
    private final Keepers keepers;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    PictureEditing(
            PictureRows rows,
            PictureChange change,
            Works works,
            Keepers keepers,
            Ledger ledger,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.change = change;
        this.works = works;
        this.keepers = keepers;
        this.ledger = ledger;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Attaches a picture to a work, or takes it off every work.
    public void attach(PictureId id, @Nullable WorkId work) {
        if (work != null) {
            works.get(work);
        }
        change(id, work == null ? "picture.detached" : "picture.attached", told(work), picture -> {
            change.attach(id, work);
            tell(Stream.of(picture.work(), work));
        });
    }

    /// One place to the front or to the back among the pictures of its work.
    public void move(PictureId id, int by) {
        change(id, "picture.moved", Map.of(), picture -> {
            WorkId work = picture.work();
            if (work == null) {
                return;
            }
            List<PictureId> order = new ArrayList<>(
                    rows.listOf(work).stream().map(HeldPicture::id).toList());
            int from = order.indexOf(id);
            int to = Math.clamp(from + by, 0, order.size() - 1);
            if (from >= 0) {
                order.add(to, order.remove(from));
            }
            for (int place = 0; place < order.size(); place++) {
                change.place(order.get(place), place);
            }
            tell(Stream.of(work));
        });
    }

    /// @param point null to leave it to the machine again
    public void focus(PictureId id, HeldPicture.@Nullable Point point) {
        Map<String, String> facts =
                point == null ? Map.of() : Map.of("x", Double.toString(point.x()), "y", Double.toString(point.y()));
        change(id, point == null ? "picture.focus-left" : "picture.focus-set", facts, picture -> {
            change.focus(id, point, keepers.keeperOrHouse().id());
            tell(Stream.of(picture.work()));
        });
    }

    public void particulars(PictureId id, Texts credit, @Nullable String rights, boolean faithful, Access access) {
        change(id, "picture.edited", Map.of("access", access.word()), picture -> {
            change.particulars(id, credit, rights, faithful, access);
            tell(Stream.of(picture.work()));
        });
    }

    /// The rule for everything of a work.
    public void workAccess(WorkId work, Access access) {
        Person person = keepers.keeperOrHouse();
        works.get(work);
        transaction.executeWithoutResult(status -> {
            change.workAccess(work, access);
            ledger.write(
                    new Deed("work.access", "work:" + work.value(), actor(person), Map.of("access", access.word())));
            tell(Stream.of(work));
        });
    }

    public void replace(PictureId id, HeldPicture.Master master) {
        change(id, "picture.replaced", Map.of("master", master.file().sha256()), picture -> {
            change.replace(id, master);
            tell(Stream.of(picture.work()));
        });
    }

    /// Puts a picture away, or brings it back.
    public void remove(PictureId id, boolean away) {
        change(id, away ? "picture.put-away" : "picture.brought-back", Map.of(), picture -> {
            change.remove(id, away);
            tell(Stream.of(picture.work()));
        });
    }

    /// What is done to many pictures at once is told once.
    void tell(Stream<@Nullable WorkId> changed) {
        List<WorkId> ids = changed.filter(Objects::nonNull).distinct().toList();
        if (!ids.isEmpty()) {
            events.publishEvent(new WorksChanged(ids));
        }
    }

    private void change(PictureId id, String action, Map<String, String> facts, Consumer<HeldPicture> how) {
        Person person = keepers.keeperOrHouse();
        transaction.executeWithoutResult(status -> {
            HeldPicture before = rows.get(id);
            how.accept(before);
            Map<String, String> all = new TreeMap<>(facts);
            WorkId work = before.work();
            if (work != null) {
                all.put("work-before", Long.toString(work.value()));
            }
            all.put("master-before", before.master().file().sha256());
            ledger.write(new Deed(action, subject(id), actor(person), all));
        });
    }

    private static Map<String, String> told(@Nullable WorkId work) {
        return work == null ? Map.of() : Map.of("work", Long.toString(work.value()));
    }

    /// As the ledger names a picture.
    public static String subject(PictureId id) {
        return "picture:" + id.value();
    }

    static String actor(Person person) {
        return person.id() == 0 ? "house" : "account:" + person.id();
    }
}
