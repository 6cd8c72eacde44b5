package org.mouseion.app.collection.text.layers;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.PageLayers;
import org.mouseion.app.collection.PageTextsChanged;
import org.mouseion.app.collection.PageWriting.Hand;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.Keepers;
import org.mouseion.app.collection.media.held.PictureEditing;
import org.mouseion.app.collection.media.held.PictureRows;
import org.mouseion.app.collection.text.layers.Layer.Given;
import org.mouseion.app.governance.Deed;
import org.mouseion.app.governance.Ledger;
import org.mouseion.app.platform.Person;
import org.mouseion.app.platform.Problem;
import org.mouseion.formats.pages.PageText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Adds layers and says which is in force. Each change writes a passport and tells whoever searches the pages.
@Component
public class LayerEditing implements PageLayers {

    private final LayerRows rows;
    private final PageSeries series;
    private final PictureRows pictures;
    private final Keepers keepers;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    LayerEditing(
            LayerRows rows,
            PageSeries series,
            PictureRows pictures,
            Keepers keepers,
            Ledger ledger,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.series = series;
        this.pictures = pictures;
        this.keepers = keepers;
        this.ledger = ledger;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// A text as it was handed in. The same page of the same file makes nothing twice.
    ///
    /// @return the layer, or nothing where the house has it
    public Optional<Long> addFile(PictureId picture, PageText text, Given given, String language, long author) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (rows.findGiven(picture, given).isPresent()) {
                return Optional.empty();
            }
            String reader = String.join("; ", text.madeBy());
            long layer = rows.add(
                    new LayerRows.Arrival(picture, Hand.FILE, given, reader, null, text, Set.of(), false, author));
            settle(picture, language, author);
            tell(
                    "page.text-taken",
                    picture,
                    layer,
                    author,
                    Map.of("file", given.file().sha256()));
            return Optional.of(layer);
        }));
    }

    @Override
    public long addMachine(PictureId picture, PageText text, String reader) {
        return Objects.requireNonNull(transaction.execute(status -> {
            long layer = rows.add(
                    new LayerRows.Arrival(picture, Hand.MACHINE, null, reader, null, text, Set.of(), false, 0));
            settle(picture, "", 0);
            tell("page.text-read", picture, layer, 0, Map.of("reader", reader));
            return layer;
        }));
    }

    /// What a person wrote or corrected.
    ///
    /// @param basis the layer that was corrected, or null for a page written from nothing
    /// @param vouched lines, from 0, that the person vouches for
    /// @param apart whether it was made without looking at other people's readings, to be compared with them
    public long addPerson(PictureId picture, PageText text, @Nullable Long basis, Set<Integer> vouched, boolean apart) {
        Person person = keepers.keeper();
        return Objects.requireNonNull(transaction.execute(status -> {
            if (basis != null && !rows.get(basis).picture().equals(picture)) {
                throw Problem.notFound("layer-not-found", Long.toString(basis));
            }
            long layer = rows.add(
                    new LayerRows.Arrival(picture, Hand.PERSON, null, "", basis, text, vouched, apart, person.id()));
            settle(picture, "", person.id());
            tell("page.text-written", picture, layer, person.id(), Map.of("lines", Integer.toString(vouched.size())));
            return layer;
        }));
    }

    /// What became of a correction.
    ///
    /// @param other what came into force while the person wrote, or null; the correction is then kept apart
    public record Corrected(long layer, @Nullable Long other) {}

    /// What a person wrote over the layer in force. Where another came into force meanwhile nothing is overwritten: the
    /// correction is kept apart until somebody settles the two.
    ///
    /// @param basis the layer that was corrected, or null for a page that nobody had read
    public Corrected correct(PictureId picture, PageText text, @Nullable Long basis, Set<Integer> vouched) {
        return Objects.requireNonNull(transaction.execute(status -> {
            rows.hold(picture);
            Long now = rows.findInForce(picture).map(Layer::id).orElse(null);
            boolean meanwhile = now != null && !now.equals(basis);
            return new Corrected(addPerson(picture, text, basis, vouched, meanwhile), meanwhile ? now : null);
        }));
    }

    /// A person's choice of the layer in force, over the rule; null leaves it to the rule again.
    public void choose(PictureId picture, @Nullable Long layer) {
        Person person = keepers.keeper();
        transaction.executeWithoutResult(status -> {
            if (layer == null) {
                byRule(picture);
            } else {
                Layer chosen = rows.get(layer);
                if (!chosen.picture().equals(picture) || chosen.withdrawn() != null) {
                    throw Problem.notFound("layer-not-found", Long.toString(layer));
                }
                rows.enforce(picture, layer, person.id());
            }
            tell("page.text-chosen", picture, layer == null ? 0 : layer, person.id(), Map.of());
        });
    }

    /// Takes a layer out of use, or brings it back. It is kept.
    public void withdraw(long layer, boolean away) {
        Person person = keepers.keeper();
        transaction.executeWithoutResult(status -> {
            PictureId picture = rows.get(layer).picture();
            rows.withdraw(layer, away);
            byRule(picture);
            tell(away ? "page.text-withdrawn" : "page.text-brought-back", picture, layer, person.id(), Map.of());
        });
    }

    /// Takes every layer out of use that came with a take.
    public void withdrawTake(long take) {
        transaction.executeWithoutResult(status -> {
            for (Layer layer : rows.listOfTake(take)) {
                rows.withdraw(layer.id(), true);
                byRule(layer.picture());
                tell(
                        "page.text-withdrawn",
                        layer.picture(),
                        layer.id(),
                        keepers.keeperOrHouse().id(),
                        Map.of());
            }
        });
    }

    @Override
    public List<PictureId> listUnread(Collection<PictureId> all, String reader) {
        return rows.listUnread(all, reader);
    }

    @Override
    public void mark(WorkId work, String language) {
        long author = keepers.keeperOrHouse().id();
        transaction.executeWithoutResult(status -> {
            if (series.mark(work, language, author)) {
                ledger.write(
                        new Deed("work.pages", "work:" + work.value(), actor(author), Map.of("language", language)));
                events.publishEvent(new PageTextsChanged(series.listOf(List.of(work))));
            }
        });
    }

    @Override
    public void unmark(WorkId work) {
        long author = keepers.keeperOrHouse().id();
        transaction.executeWithoutResult(status -> {
            List<PictureId> pages = series.listOf(List.of(work));
            if (series.unmark(work)) {
                ledger.write(new Deed("work.no-pages", "work:" + work.value(), actor(author), Map.of()));
                events.publishEvent(new PageTextsChanged(pages));
            }
        });
    }

    /// After a layer came: its work has pages, and it comes into force where the rule says so. A choice a person made
    /// holds until a person writes anew.
    private void settle(PictureId picture, String language, long author) {
        WorkId work = pictures.get(picture).work();
        if (work != null && series.mark(work, language, author)) {
            events.publishEvent(new PageTextsChanged(series.listOf(List.of(work))));
        }
        Layer newest = rows.list(picture).getFirst();
        if (newest.hand() == Hand.PERSON && !newest.apart()
                || rows.findDecider(picture).isEmpty()) {
            byRule(picture);
        }
    }

    /// A person's before a file's before a machine's; of the same hand the newest.
    private void byRule(PictureId picture) {
        Optional<Layer> first = rows.list(picture).stream()
                .filter(layer -> layer.withdrawn() == null && !layer.apart())
                .min(Comparator.comparingInt(LayerEditing::rank)
                        .thenComparing(Comparator.comparingLong(Layer::id).reversed()));
        rows.enforce(picture, first.map(Layer::id).orElse(null), null);
    }

    private static int rank(Layer layer) {
        return switch (layer.hand()) {
            case PERSON -> 0;
            case FILE -> 1;
            case MACHINE -> 2;
        };
    }

    private void tell(String action, PictureId picture, long layer, long author, Map<String, String> facts) {
        HeldPicture held = pictures.get(picture);
        Map<String, String> all = new java.util.TreeMap<>(facts);
        all.put("layer", Long.toString(layer));
        ledger.write(new Deed(action, PictureEditing.subject(held.id()), actor(author), all));
        events.publishEvent(new PageTextsChanged(List.of(picture)));
    }

    private static String actor(long author) {
        return author == 0 ? "house" : "account:" + author;
    }
}
