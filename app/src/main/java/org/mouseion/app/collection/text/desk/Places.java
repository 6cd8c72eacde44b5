package org.mouseion.app.collection.text.desk;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.pages.Box;

/// A box as four numbers in a field: left, top, width, height.
final class Places {

    private static final Pattern FOUR =
            Pattern.compile("\\s*(-?\\d{1,6})[,;\\s]+(-?\\d{1,6})[,;\\s]+(\\d{1,6})[,;\\s]+(\\d{1,6})\\s*");

    private Places() {}

    static @Nullable Box read(String text) {
        Matcher four = FOUR.matcher(text);
        return four.matches() ? new Box(number(four, 1), number(four, 2), number(four, 3), number(four, 4)) : null;
    }

    private static int number(Matcher four, int which) {
        return Integer.parseInt(four.group(which));
    }

    static String write(Box box) {
        return box.isNone() ? "" : box.x() + "," + box.y() + "," + box.width() + "," + box.height();
    }
}
