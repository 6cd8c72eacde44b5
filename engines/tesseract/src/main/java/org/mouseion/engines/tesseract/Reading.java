package org.mouseion.engines.tesseract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.tesseract.ChoiceIterator;
import org.bytedeco.tesseract.ResultIterator;
import org.bytedeco.tesseract.TessBaseAPI;
import org.bytedeco.tesseract.global.tesseract;

/// The child: reads pages from its input and answers with words, until its input ends or nobody has
/// asked for a while.
///
/// Only this class meets native code.
final class Reading {

    /// After so long without a page the child goes, and its memory with it.
    private static final long IDLE = 120_000;

    private final TessBaseAPI engine = new TessBaseAPI();
    private final String folder;
    private final String threshold;
    private String languages = "";
    private volatile long asked = System.currentTimeMillis();
    private volatile boolean reading;

    private Reading(String folder, String threshold) {
        this.folder = folder;
        this.threshold = threshold;
    }

    /// @param arguments the folder of what Tesseract learned, and its way of telling ink from paper
    public static void main(String[] arguments) throws IOException {
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        // Nothing else may stand between the answers.
        System.setOut(System.err);
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
        Reading reading = new Reading(arguments[0], arguments[1]);
        Thread.ofPlatform().daemon().start(reading::leaveWhenIdle);
        try {
            while (true) {
                byte mark = in.readByte();
                if (mark != Wire.PAGE) {
                    throw new IOException("No page: " + mark);
                }
                reading.page(in, out);
                out.flush();
            }
        } catch (EOFException nobodyAsksAnyMore) {
            Runtime.getRuntime().halt(0);
        }
    }

    private void leaveWhenIdle() {
        try {
            while (reading || System.currentTimeMillis() - asked < IDLE) {
                Thread.sleep(1000);
            }
        } catch (InterruptedException ends) {
            // The child ends.
        }
        Runtime.getRuntime().halt(0);
    }

    private void page(DataInputStream in, DataOutputStream out) throws IOException {
        String wanted = in.readUTF();
        int dots = in.readInt();
        int width = in.readInt();
        int height = in.readInt();
        try (BytePointer tones = new BytePointer((long) width * height)) {
            reading = true;
            byte[] row = new byte[width];
            for (int y = 0; y < height; y++) {
                in.readFully(row);
                tones.position((long) y * width).put(row, 0, width);
            }
            tones.position(0);
            read(wanted, dots, width, height, tones, out);
        } finally {
            engine.Clear();
            asked = System.currentTimeMillis();
            reading = false;
        }
    }

    private void read(String wanted, int dots, int width, int height, BytePointer tones, DataOutputStream out)
            throws IOException {
        if (!wanted.equals(languages)) {
            languages = "";
            if (engine.Init(folder, wanted, tesseract.OEM_LSTM_ONLY) != 0) {
                out.writeByte(Wire.FAILED);
                out.writeUTF("what it learned of " + wanted + " does not open");
                return;
            }
            languages = wanted;
            // The letters that the network hesitated about, each with its cost.
            engine.SetVariable("lstm_choice_mode", "2");
            engine.SetVariable("lstm_rating_coefficient", "1");
            engine.SetVariable("thresholding_method", threshold);
            engine.SetVariable("debug_file", "/dev/null");
            engine.SetPageSegMode(tesseract.PSM_AUTO);
        }
        engine.SetImage(tones, width, height, 1, width);
        engine.SetSourceResolution(dots);
        if (engine.Recognize(null) != 0) {
            out.writeByte(Wire.FAILED);
            out.writeUTF("the page was not recognised");
            return;
        }
        try (ResultIterator found = engine.GetIterator()) {
            if (found != null && !found.isNull()) {
                write(found, out);
            }
        }
        out.writeByte(Wire.END);
    }

    private static void write(ResultIterator found, DataOutputStream out) throws IOException {
        int words = 0;
        boolean more = !found.Empty(tesseract.RIL_WORD);
        while (more && words < Wire.MOST_WORDS) {
            if (found.IsAtBeginningOf(tesseract.RIL_BLOCK)) {
                out.writeByte(Wire.BLOCK);
                area(found, tesseract.RIL_BLOCK, out);
            }
            if (found.IsAtBeginningOf(tesseract.RIL_TEXTLINE)) {
                out.writeByte(Wire.LINE);
                area(found, tesseract.RIL_TEXTLINE, out);
            }
            String text = text(found.GetUTF8Text(tesseract.RIL_WORD));
            if (text.isBlank()) {
                more = found.Next(tesseract.RIL_WORD);
                continue;
            }
            words++;
            out.writeByte(Wire.WORD);
            area(found, tesseract.RIL_WORD, out);
            out.writeUTF(text);
            out.writeFloat(found.Confidence(tesseract.RIL_WORD));
            List<List<Choice>> letters = new ArrayList<>();
            // The letters of the word; the last step leads to the next word.
            do {
                letters.add(choices(found));
                more = found.Next(tesseract.RIL_SYMBOL);
            } while (more && !found.IsAtBeginningOf(tesseract.RIL_WORD));
            write(letters, out);
        }
    }

    /// @param cost the less the likelier; Tesseract tells a hundred less it as a confidence
    private record Choice(String text, float cost) {}

    private static List<Choice> choices(ResultIterator found) {
        List<Choice> choices = new ArrayList<>();
        try (ChoiceIterator each = new ChoiceIterator(found)) {
            do {
                BytePointer text = each.GetUTF8Text();
                if (text != null && !text.isNull() && choices.size() < Wire.MOST_CHOICES) {
                    // This text belongs to the iterator.
                    choices.add(new Choice(
                            text.getString(java.nio.charset.StandardCharsets.UTF_8), 100 - each.Confidence()));
                }
            } while (each.Next());
        }
        return choices;
    }

    private static void write(List<List<Choice>> letters, DataOutputStream out) throws IOException {
        boolean tells = letters.size() <= Wire.MOST_LETTERS;
        out.writeInt(tells ? letters.size() : 0);
        for (List<Choice> choices : tells ? letters : List.<List<Choice>>of()) {
            out.writeInt(choices.size());
            for (Choice choice : choices) {
                out.writeUTF(choice.text());
                out.writeFloat(choice.cost());
            }
        }
    }

    private static void area(ResultIterator found, int level, DataOutputStream out) throws IOException {
        int[] left = new int[1];
        int[] top = new int[1];
        int[] right = new int[1];
        int[] low = new int[1];
        if (found.BoundingBox(level, left, top, right, low)) {
            Wire.writeArea(out, left[0], top[0], right[0], low[0]);
        } else {
            Wire.writeArea(out, 0, 0, 0, 0);
        }
    }

    private static String text(BytePointer text) {
        if (text == null || text.isNull()) {
            return "";
        }
        try {
            return text.getString(java.nio.charset.StandardCharsets.UTF_8).strip();
        } finally {
            tesseract.TessDeleteText(text);
        }
    }
}
