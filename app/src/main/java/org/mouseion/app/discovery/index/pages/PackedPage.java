package org.mouseion.app.discovery.index.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.mouseion.algorithms.doubt.Reading;
import org.mouseion.algorithms.doubt.Slot;
import org.mouseion.app.discovery.PageRead;
import org.mouseion.app.discovery.PageWord;

/// A page in few bytes, and back. Probabilities are kept in steps of 1/250.
final class PackedPage {

    private static final int STEPS = 250;

    /// Readings that are less probable are found, but not shown.
    private static final double LEAST = 0.01;

    /// Readings kept of a place: with more, the rounded probabilities could add up to more than 1.
    private static final int MOST_READINGS = 8;

    private PackedPage() {}

    static byte[] pack(PageRead page) {
        try {
            ByteBuffersDataOutput out = new ByteBuffersDataOutput();
            out.writeZLong(page.id());
            out.writeString(page.series());
            out.writeString(page.seriesTitle());
            out.writeString(page.label());
            out.writeString(page.address());
            out.writeString(page.canvas());
            out.writeString(page.image() == null ? "" : page.image());
            out.writeVInt(page.width());
            out.writeVInt(page.height());
            out.writeByte((byte) page.seen().ordinal());
            out.writeString(String.join(" ", page.languages()));
            out.writeVInt(page.words().size());
            int line = 0;
            for (PageWord word : page.words()) {
                pack(word, line, out);
                line = word.slot().line();
            }
            return out.toArrayCopy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pack(PageWord word, int line, ByteBuffersDataOutput out) throws IOException {
        Slot slot = word.slot();
        out.writeZInt(slot.line() - line);
        int kept = 0;
        while (kept < slot.readings().size()
                && kept < MOST_READINGS
                && (kept == 0 || slot.readings().get(kept).probability() >= LEAST)) {
            kept++;
        }
        List<Reading> readings = slot.readings().subList(0, kept);
        out.writeVInt(readings.size() * 2 + (slot.certain() ? 1 : 0));
        for (Reading reading : readings) {
            out.writeString(reading.text());
            out.writeByte((byte) Math.round(reading.probability() * STEPS));
        }
        out.writeVInt(word.x());
        out.writeVInt(word.y());
        out.writeVInt(word.width());
        out.writeVInt(word.height());
    }

    static PageRead unpack(BytesRef packed) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
        long id = in.readZLong();
        String series = in.readString();
        String title = in.readString();
        String label = in.readString();
        String address = in.readString();
        String canvas = in.readString();
        String image = in.readString();
        int width = in.readVInt();
        int height = in.readVInt();
        PageRead.Seen seen = PageRead.Seen.values()[in.readByte()];
        String languages = in.readString();
        List<PageWord> words = new ArrayList<>();
        int line = 0;
        for (int left = in.readVInt(); left > 0; left--) {
            PageWord word = unpackWord(in, line);
            line = word.slot().line();
            words.add(word);
        }
        return new PageRead(
                id,
                series,
                title,
                label,
                address,
                canvas,
                image.isEmpty() ? null : image,
                width,
                height,
                seen,
                languages.isEmpty() ? List.of() : List.of(languages.split(" ")),
                words);
    }

    private static PageWord unpackWord(ByteArrayDataInput in, int before) throws IOException {
        int line = before + in.readZInt();
        int count = in.readVInt();
        List<Reading> readings = new ArrayList<>(count / 2);
        for (int i = 0; i < count / 2; i++) {
            readings.add(new Reading(in.readString(), (in.readByte() & 0xFF) / (double) STEPS));
        }
        Slot slot = new Slot(readings, line, count % 2 == 1);
        return new PageWord(slot, in.readVInt(), in.readVInt(), in.readVInt(), in.readVInt());
    }
}
