package org.mouseion.app.collection.intake.desk;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mouseion.formats.records.ReadOverrides;

/// How a person wants the file read; what is left empty is detected.
final class Reading {

    private Reading() {}

    static ReadOverrides of(Map<String, String[]> form) {
        String delimiter = text(form, "delimiter");
        String sheet = text(form, "sheet");
        String row = text(form, "headingRow");
        String records = text(form, "recordsAt");
        return new ReadOverrides(
                charset(text(form, "charset")),
                delimiter.isEmpty() ? null : delimiter.equals("tab") ? Character.valueOf('\t') : delimiter.charAt(0),
                sheet.isEmpty() ? null : sheet,
                row.matches("\\d{1,6}") ? Integer.valueOf(row) : null,
                records.isEmpty() ? null : records);
    }

    private static @Nullable Charset charset(String name) {
        try {
            return name.isEmpty() ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    private static String text(Map<String, String[]> form, String name) {
        String[] values = form.get(name);
        return values == null || values.length == 0 ? "" : values[0].strip();
    }
}
