package org.mouseion.formats.pages.cues;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads and writes WebVTT (W3C, section 6) and SubRip.
///
/// As the parser of the specification does, what is broken is passed over and the rest is read.
public final class CueFiles {

    private static final int MOST_CUES = 200_000;

    private static final Pattern TIMING = Pattern.compile(
            "(?:(\\d{1,5}):)?(\\d{1,2}):(\\d{2})[.,](\\d{3})\\s*-->\\s*(?:(\\d{1,5}):)?(\\d{1,2}):(\\d{2})[.,](\\d{3})(?:\\s.*)?");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+([^>]{1,200})>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]{0,200}>|<\\d[\\d:.]{0,20}>|\\{\\\\[^}]{0,80}}");

    /// What was read.
    ///
    /// @param cues    in the order of their beginnings
    /// @param skipped blocks that are no cue and no note
    public record Read(List<Cue> cues, int skipped) {
        public Read {
            cues = List.copyOf(cues);
        }
    }

    private CueFiles() {}

    /// Empty where the text is neither of the two.
    public static Optional<Read> read(String text) {
        String plain = (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        boolean isVtt = plain.matches("(?s)WEBVTT(?:[ \\t\\r\\n].*)?");
        List<Cue> cues = new ArrayList<>();
        int skipped = 0;
        for (String block : plain.replace("\0", "\uFFFD").split("\\n(?:[ \\t]*\\n)+")) {
            List<String> lines = block.lines().toList();
            Optional<Cue> cue = cue(lines);
            if (cue.isPresent() && cues.size() < MOST_CUES) {
                cues.add(cue.get());
            } else if (!lines.isEmpty() && !isAside(lines.getFirst())) {
                skipped++;
            }
        }
        if (!isVtt && cues.isEmpty()) {
            return Optional.empty();
        }
        cues.sort(java.util.Comparator.comparing(Cue::begin));
        return Optional.of(new Read(cues, skipped));
    }

    private static boolean isAside(String line) {
        return line.isBlank() || line.matches("(?:WEBVTT|NOTE|STYLE|REGION)(?:[ \\t].*)?");
    }

    private static Optional<Cue> cue(List<String> lines) {
        for (int i = 0; i < Math.min(2, lines.size()); i++) {
            Matcher timing = TIMING.matcher(lines.get(i).strip());
            if (timing.matches()) {
                Duration begin = time(timing, 1);
                Duration end = time(timing, 5);
                if (end.compareTo(begin) <= 0) {
                    return Optional.empty();
                }
                String said = String.join("\n", lines.subList(i + 1, lines.size()));
                Matcher voice = VOICE.matcher(said);
                String speaker = voice.find() ? unescaped(voice.group(1).strip()) : "";
                String text = unescaped(TAG.matcher(said).replaceAll("")).strip();
                return text.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Cue(i == 1 ? lines.getFirst().strip() : "", begin, end, speaker, text));
            }
        }
        return Optional.empty();
    }

    private static Duration time(Matcher timing, int first) {
        long hours = timing.group(first) == null ? 0 : Long.parseLong(timing.group(first));
        return Duration.ofHours(hours)
                .plusMinutes(Long.parseLong(timing.group(first + 1)))
                .plusSeconds(Long.parseLong(timing.group(first + 2)))
                .plusMillis(Long.parseLong(timing.group(first + 3)));
    }

    public static String vtt(List<Cue> cues) {
        StringBuilder out = new StringBuilder("WEBVTT\n");
        for (Cue cue : cues) {
            out.append('\n');
            if (!cue.id().isEmpty() && !cue.id().contains("-->")) {
                out.append(cue.id().lines().findFirst().orElse("")).append('\n');
            }
            out.append(time(cue.begin(), '.'))
                    .append(" --> ")
                    .append(time(cue.end(), '.'))
                    .append('\n');
            String voice = cue.speaker().isEmpty() ? "" : "<v " + escaped(cue.speaker()) + ">";
            out.append(voice).append(escaped(solid(cue.text()))).append('\n');
        }
        return out.toString();
    }

    /// SubRip has no speakers: they are left out.
    public static String srt(List<Cue> cues) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            out.append(i + 1).append('\n');
            out.append(time(cue.begin(), ','))
                    .append(" --> ")
                    .append(time(cue.end(), ','))
                    .append('\n');
            out.append(solid(cue.text())).append("\n\n");
        }
        return out.toString();
    }

    /// An empty line would end the cue.
    private static String solid(String text) {
        return text.strip().replaceAll("\\R[\\s]*\\R", "\n").replace("-->", "->");
    }

    private static String time(Duration at, char point) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d%c%03d",
                at.toHours(),
                at.toMinutesPart(),
                at.toSecondsPart(),
                point,
                at.toMillisPart());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", "\u00A0")
                .replace("&lrm;", "\u200E")
                .replace("&rlm;", "\u200F")
                .replace("&amp;", "&");
    }
}
