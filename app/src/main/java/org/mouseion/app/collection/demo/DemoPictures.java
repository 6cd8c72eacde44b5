package org.mouseion.app.collection.demo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.mouseion.algorithms.drawing.Drawing;
import org.mouseion.algorithms.drawing.Impression;
import org.mouseion.algorithms.images.Pixels;
import org.mouseion.app.collection.Picture;
import org.mouseion.app.collection.SourceRef;
import org.mouseion.app.collection.Work;
import org.mouseion.app.collection.Works;
import org.mouseion.app.collection.intake.demo.DemoDrawings;
import org.mouseion.app.collection.intake.demo.DemoMuseumCame;
import org.mouseion.app.collection.intake.demo.DemoPhotographs;
import org.mouseion.app.collection.media.held.HeldPicture;
import org.mouseion.app.collection.media.held.PictureRows;
import org.mouseion.app.collection.media.take.AddressList;
import org.mouseion.app.collection.media.take.Taking;
import org.mouseion.app.collection.media.take.Wishes;
import org.mouseion.app.platform.DataFolder;
import org.mouseion.app.platform.DemoContent;
import org.mouseion.app.platform.FileRef;
import org.mouseion.app.platform.FileStore;
import org.mouseion.app.platform.JobId;
import org.mouseion.app.platform.JobKind;
import org.mouseion.app.platform.JobRun;
import org.mouseion.app.platform.Jobs;
import org.mouseion.app.platform.Person;
import org.mouseion.formats.pages.alto.AltoWriter;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Gives the demonstration museum its pictures by the way every picture comes in: its drawings are printed,
/// its
/// photographs copied, and all are taken as the pictures the records name. Nobody waits for them; until they
/// are there
/// the pages show what the records name.
@Component
@Order(10)
class DemoPictures implements DemoContent, JobKind {

    static final String NAME = "collection.demo.pictures";

    private static final String MARK = "demo.pictures";
    private static final int LONGEST = 2400;
    private static final String DAY_BOOK = "mdm-0327";

    private final Works works;
    private final PictureRows rows;
    private final DemoDrawings drawings;
    private final FileStore files;
    private final AddressList addresses;
    private final Taking taking;
    private final Jobs jobs;
    private final DataFolder data;

    DemoPictures(
            Works works,
            PictureRows rows,
            DemoDrawings drawings,
            FileStore files,
            AddressList addresses,
            Taking taking,
            Jobs jobs,
            DataFolder data) {
        this.works = works;
        this.rows = rows;
        this.drawings = drawings;
        this.files = files;
        this.addresses = addresses;
        this.taking = taking;
        this.jobs = jobs;
        this.data = data;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<JobId> begin() {
        if (works.find(new SourceRef(DemoDrawings.SOURCE, "mdm-0001")).isPresent()) {
            ask();
        }
        return List.of();
    }

    @EventListener(DemoMuseumCame.class)
    void ask() {
        if (DemoDrawings.exist() && !Files.exists(data.of(MARK))) {
            jobs.ask(NAME, Map.of());
        }
    }

    @Override
    public void run(JobRun run) throws IOException {
        List<AddressList.Wanted> wanted = new ArrayList<>();
        for (Work work : withoutPictures()) {
            Picture picture = work.facts().pictures().getFirst();
            Optional<byte[]> bytes = bytes(picture.address());
            if (bytes.isPresent()) {
                FileRef file = files.put(new ByteArrayInputStream(bytes.get()));
                wanted.add(new AddressList.Wanted(
                        "file:" + file.sha256(), picture.address().replaceFirst(".*/", ""), work.id()));
            }
        }
        wanted.addAll(dayBook());
        if (!wanted.isEmpty()) {
            run.commit(() -> {
                taking.begin(addresses
                        .lay("", wanted, Wishes.NONE, Person.HOUSE.id())
                        .id());
                return new JobRun.Step(new JobRun.Progress(wanted.size(), wanted.size(), Map.of()), Map.of());
            });
        }
        Files.writeString(data.of(MARK), "");
    }

    private List<Work> withoutPictures() {
        List<Work> found = new ArrayList<>();
        works.forEachBatch(0, 200, batch -> {
            List<Work> named = batch.stream()
                    .filter(work -> work.source().source().equals(DemoDrawings.SOURCE)
                            && !work.facts().pictures().isEmpty())
                    .toList();
            Set<Long> held = new HashSet<>();
            for (HeldPicture picture : rows.listOf(named.stream().map(Work::id).toList())) {
                Optional.ofNullable(picture.work()).ifPresent(work -> held.add(work.value()));
            }
            named.stream().filter(work -> !held.contains(work.id().value())).forEach(found::add);
        });
        return found;
    }

    /// The pages of the day book, and behind them what a first reader made of each.
    private List<AddressList.Wanted> dayBook() throws IOException {
        Optional<Work> book = works.find(new SourceRef(DemoDrawings.SOURCE, DAY_BOOK));
        if (book.isEmpty() || !DayBook.exists() || !rows.listOf(book.get().id()).isEmpty()) {
            return List.of();
        }
        List<AddressList.Wanted> pictures = new ArrayList<>();
        List<AddressList.Wanted> texts = new ArrayList<>();
        for (DayBook.Leaf leaf : DayBook.read().pages()) {
            int number = pictures.size() + 1;
            DrawnLeaf drawn = DrawnLeaf.of(leaf, number);
            String name = "daybook-" + number;
            pictures.add(wanted(drawn.png(), name + ".png", book.get()));
            texts.add(wanted(
                    AltoWriter.write(List.of(drawn.text())).getBytes(StandardCharsets.UTF_8),
                    name + ".xml",
                    book.get()));
        }
        pictures.addAll(texts);
        return pictures;
    }

    private AddressList.Wanted wanted(byte[] content, String name, Work work) throws IOException {
        FileRef file = files.put(new ByteArrayInputStream(content));
        return new AddressList.Wanted("file:" + file.sha256(), name, work.id());
    }

    private Optional<byte[]> bytes(String address) throws IOException {
        String name = address.replaceFirst(".*/", "").replaceFirst("\\.[a-z]+$", "");
        if (address.endsWith(".svg")) {
            Optional<Drawing> drawing = drawings.findDrawing(name);
            return drawing.isEmpty() ? Optional.empty() : Optional.of(png(drawing.get()));
        }
        try (InputStream photograph = DemoPhotographs.open(name)) {
            return photograph == null ? Optional.empty() : Optional.of(photograph.readAllBytes());
        }
    }

    private static byte[] png(Drawing drawing) throws IOException {
        Pixels pixels = Impression.of(drawing, LONGEST);
        BufferedImage picture = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, pixels.width(), pixels.height(), pixels.array(), 0, pixels.width());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
