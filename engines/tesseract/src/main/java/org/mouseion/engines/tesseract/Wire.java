package org.mouseion.engines.tesseract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mouseion.engines.api.PageRead;

/// What goes between the house and the child: a page of tones there, words back. Every count has an end,
/// since the child's memory may be in disorder by the time it answers.
final class Wire {

    static final byte PAGE = 'P';
    static final byte BLOCK = 'B';
    static final byte LINE = 'L';
    static final byte WORD = 'W';
    static final byte END = 'E';
    static final byte FAILED = 'F';

    /// More than the fullest page of a newspaper.
    static final int MOST_WORDS = 60_000;

    static final int MOST_LETTERS = 200;
    static final int MOST_CHOICES = 16;

    /// A letter that costs so much more is e times less likely. Costs are sums over the network's steps,
    /// which repeat each other, so that taking them as they are would be much too sure.
    private static final double COST = 5;

    private Wire() {}

    /// An answer that is no page.
    static final class Garbled extends IOException {
        private static final long serialVersionUID = 1;

        Garbled(String what) {
            super(what);
        }
    }

    static void writeArea(DataOutputStream out, int left, int top, int right, int low) throws IOException {
        out.writeInt(left);
        out.writeInt(top);
        out.writeInt(right - left);
        out.writeInt(low - top);
    }

    /// The blocks of a page, to its end.
    static List<PageRead.Block> readPage(DataInputStream in) throws IOException {
        List<PageRead.Block> blocks = new ArrayList<>();
        List<PageRead.Line> lines = new ArrayList<>();
        List<PageRead.Word> words = new ArrayList<>();
        PageRead.Area block = new PageRead.Area(0, 0, 0, 0);
        PageRead.Area line = block;
        int count = 0;
        while (true) {
            byte mark = in.readByte();
            if (mark == WORD) {
                if (++count > MOST_WORDS) {
                    throw new Garbled("More words than any page has");
                }
                words.add(readWord(in));
                continue;
            }
            if (!words.isEmpty()) {
                lines.add(new PageRead.Line(line, words));
                words = new ArrayList<>();
            }
            if (mark != LINE && !lines.isEmpty()) {
                blocks.add(new PageRead.Block(block, lines));
                lines = new ArrayList<>();
            }
            switch (mark) {
                case LINE -> line = readArea(in);
                case BLOCK -> block = readArea(in);
                case END -> {
                    return blocks;
                }
                case FAILED -> throw new Garbled("Tesseract: " + in.readUTF());
                default -> throw new Garbled("An unknown mark in the answer: " + mark);
            }
        }
    }

    private static PageRead.Word readWord(DataInputStream in) throws IOException {
        PageRead.Area area = readArea(in);
        PageRead.Reading best = readReading(in);
        int count = counted(in, MOST_LETTERS);
        List<List<PageRead.Reading>> letters = new ArrayList<>();
        for (int letter = 0; letter < count; letter++) {
            List<PageRead.Reading> readings = readChoices(in);
            if (!readings.isEmpty()) {
                letters.add(readings);
            }
        }
        return new PageRead.Word(area, best, letters);
    }

    /// Costs as shares of one, the likeliest letter first.
    private static List<PageRead.Reading> readChoices(DataInputStream in) throws IOException {
        int count = counted(in, MOST_CHOICES);
        Map<String, Double> costs = new LinkedHashMap<>();
        double least = Double.MAX_VALUE;
        for (int choice = 0; choice < count; choice++) {
            String text = in.readUTF();
            double cost = in.readFloat();
            if (Double.isFinite(cost) && !text.isBlank()) {
                costs.merge(text, cost, Math::min);
                least = Math.min(least, cost);
            }
        }
        double all = 0;
        for (double cost : costs.values()) {
            all += Math.exp((least - cost) / COST);
        }
        List<PageRead.Reading> readings = new ArrayList<>();
        for (Map.Entry<String, Double> each : costs.entrySet()) {
            readings.add(new PageRead.Reading(each.getKey(), Math.exp((least - each.getValue()) / COST) / all));
        }
        readings.sort(Comparator.comparingDouble((PageRead.Reading reading) -> -reading.sureness()));
        return readings;
    }

    private static int counted(DataInputStream in, int most) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new Garbled("A count of " + count + " in the answer");
        }
        return count;
    }

    private static PageRead.Reading readReading(DataInputStream in) throws IOException {
        String text = in.readUTF();
        float sureness = in.readFloat();
        return new PageRead.Reading(text, Float.isNaN(sureness) ? 0 : Math.clamp(sureness / 100.0, 0, 1));
    }

    private static PageRead.Area readArea(DataInputStream in) throws IOException {
        PageRead.Area area = new PageRead.Area(in.readInt(), in.readInt(), in.readInt(), in.readInt());
        if (area.width() < 0 || area.height() < 0) {
            throw new Garbled("An area of " + area.width() + " by " + area.height());
        }
        return area;
    }
}
