package org.mouseion.formats.dates.edtf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads EDTF by hand, one character after another: no regular expression, so the time stays proportional to the
/// length.
final class EdtfReader {

    /// Longer texts are prose, not dates.
    private static final int LONGEST = 500;

    private EdtfReader() {}

    static @Nullable Edtf read(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        char first = text.charAt(0);
        if (first == '[' || first == '{') {
            return set(text, first == '{');
        }
        int slash = text.indexOf('/');
        return slash < 0 ? date(text) : interval(text.substring(0, slash), text.substring(slash + 1));
    }

    private static @Nullable Edtf interval(String left, String right) {
        EdtfEnd from = end(left);
        EdtfEnd to = end(right);
        if (from == null || to == null || (!(from instanceof EdtfDate) && !(to instanceof EdtfDate))) {
            return null;
        }
        if (from instanceof EdtfDate a && to instanceof EdtfDate b && a.earliestYear() > b.latestYear()) {
            return null;
        }
        return new EdtfInterval(from, to);
    }

    private static @Nullable EdtfEnd end(String text) {
        return switch (text) {
            case "" -> EdtfEnd.Missing.NOT_KNOWN;
            case ".." -> EdtfEnd.Missing.OPEN;
            default -> date(text);
        };
    }

    private static @Nullable Edtf set(String text, boolean all) {
        if (text.charAt(text.length() - 1) != (all ? '}' : ']')) {
            return null;
        }
        List<Edtf> members = new ArrayList<>();
        for (String item : text.substring(1, text.length() - 1).split(",", -1)) {
            Edtf member = member(item.strip());
            if (member == null) {
                return null;
            }
            members.add(member);
        }
        return new EdtfSet(all, members);
    }

    private static @Nullable Edtf member(String item) {
        int dots = item.indexOf("..");
        if (dots < 0) {
            return date(item);
        }
        String left = item.substring(0, dots);
        String right = item.substring(dots + 2);
        return interval(left.isEmpty() ? ".." : left, right.isEmpty() ? ".." : right);
    }

    static @Nullable EdtfDate date(String text) {
        int clock = text.indexOf('T');
        String time = clock < 0 ? "" : text.substring(clock + 1);
        String calendar = clock < 0 ? text : text.substring(0, clock);
        if (clock >= 0 && !EdtfClock.isTime(time)) {
            return null;
        }
        int monthAt = dash(calendar, yearStart(calendar));
        int dayAt = monthAt < 0 ? -1 : dash(calendar, monthAt + 1);
        EdtfPart year = part(calendar.substring(0, monthAt < 0 ? calendar.length() : monthAt));
        EdtfPart month =
                monthAt < 0 ? null : part(calendar.substring(monthAt + 1, dayAt < 0 ? calendar.length() : dayAt));
        EdtfPart day = dayAt < 0 ? null : part(calendar.substring(dayAt + 1));
        if (year == null
                || (monthAt >= 0 && month == null)
                || (dayAt >= 0 && day == null)
                || (clock >= 0 && day == null)) {
            return null;
        }
        return EdtfClock.exists(year, month, day) ? new EdtfDate(year, month, day, time) : null;
    }

    /// Past the marks and the minus sign that may open a year, so that the sign is not taken for a hyphen.
    private static int yearStart(String text) {
        int i = 0;
        while (i < text.length() && "?~%Y-".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static int dash(String text, int from) {
        return text.indexOf('-', from);
    }

    private static @Nullable EdtfPart part(String text) {
        int from = 0;
        int to = text.length();
        if (to == 0) {
            return null;
        }
        EdtfMark before = EdtfMark.ofSign(text.charAt(0));
        EdtfMark after = EdtfMark.ofSign(text.charAt(to - 1));
        if (before != EdtfMark.PLAIN) {
            from++;
        }
        if (after != EdtfMark.PLAIN) {
            to--;
        }
        return to <= from ? null : new EdtfPart(text.substring(from, to), before, after);
    }
}
