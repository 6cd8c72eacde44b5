package org.mouseion.app.platform.console;

import java.io.PrintStream;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.mouseion.app.platform.JobRun.Progress;
import org.mouseion.app.platform.Words;

/// A line that shows how far long work is: redrawn in place where a person looks on, a new line at each tenth of the
/// way
/// (or each ten seconds where nobody knows the way) otherwise.
final class ProgressBar {

    private static final int WIDTH = 28;
    private static final Duration PLAIN = Duration.ofSeconds(10);

    private final PrintStream out;
    private final boolean redrawn;
    private final Words words;
    private final NumberFormat numbers;
    private final long began = System.nanoTime();
    private final long atBegin;
    private int tenth;
    private long plainAt = began;
    private String shown = "";

    /// @param atBegin units that were done before anyone looked, so that the time left is not guessed too short
    ProgressBar(PrintStream out, boolean redrawn, Words words, long atBegin) {
        this.out = out;
        this.redrawn = redrawn;
        this.words = words;
        this.numbers = NumberFormat.getIntegerInstance(words.locale());
        this.atBegin = atBegin;
    }

    void show(Progress progress, String note) {
        String line = line(progress, note);
        if (line.equals(shown)) {
            return;
        }
        if (redrawn) {
            out.print("\r\u001b[K" + line);
            out.flush();
            shown = line;
        } else if (isWorthALine(progress, note)) {
            out.println(line);
            out.flush();
            shown = line;
        }
    }

    /// Leaves the line where it is and goes to the next.
    void end() {
        if (redrawn && !shown.isEmpty()) {
            out.print("\r\u001b[K");
            out.flush();
        }
    }

    String line(Progress progress, String note) {
        StringBuilder line = new StringBuilder();
        if (progress.total() > 0) {
            double share = Math.clamp((double) progress.done() / progress.total(), 0, 1);
            int full = (int) (share * WIDTH);
            line.append("█".repeat(full)).append("░".repeat(WIDTH - full));
            line.append(String.format(words.locale(), " %3d %%  ", (int) (share * 100)));
        }
        progress.counts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(count -> count.getValue() > 0)
                .forEach(count -> line.append(count(words, count.getKey(), count.getValue()))
                        .append("  "));
        if (progress.counts().isEmpty()) {
            line.append(numbers.format(progress.done())).append("  ");
        }
        if (!note.isEmpty()) {
            return line.append(note).toString();
        }
        return line.append(timeLeft(progress)).toString().stripTrailing();
    }

    static String count(Words words, String name, long number) {
        return words.sayOr(name + " " + number, "job.count." + name, number);
    }

    private String timeLeft(Progress progress) {
        double seconds = (System.nanoTime() - began) / 1e9;
        long here = progress.done() - atBegin;
        if (progress.total() <= 0 || here <= 0 || seconds < 2) {
            return "";
        }
        long left = Math.round((progress.total() - progress.done()) * seconds / here);
        return words.say("console.left", String.format(Locale.ROOT, "%d:%02d", left / 60, left % 60));
    }

    private boolean isWorthALine(Progress progress, String note) {
        long now = System.nanoTime();
        int reached = progress.total() > 0 ? (int) (10 * progress.done() / progress.total()) : 0;
        boolean late = now - plainAt > PLAIN.toNanos();
        if (reached > tenth || late && (progress.total() <= 0 || !note.isEmpty())) {
            tenth = reached;
            plainAt = now;
            return true;
        }
        return false;
    }
}
