package org.mouseion.formats.iiif.image.request;

import java.util.Optional;

/// Reads the size of both versions.
final class SizeReader {

    private SizeReader() {}

    static Size read(ImageVersion version, String text) {
        boolean upscaled = version == ImageVersion.V3 && text.startsWith("^");
        String form = upscaled ? text.substring(1) : text;
        if (form.equals("max")) {
            return new Size.Max(upscaled);
        }
        if (form.equals("full") && version == ImageVersion.V2) {
            return new Size.Full();
        }
        if (form.startsWith("pct:")) {
            return Numerals.findDecimal(form.substring("pct:".length()))
                    .map(percent -> new Size.Percent(percent, upscaled))
                    .orElseThrow(() -> unreadable(version, text));
        }
        return pair(form, upscaled).orElseThrow(() -> unreadable(version, text));
    }

    private static Optional<Size> pair(String form, boolean upscaled) {
        boolean confined = form.startsWith("!");
        String pair = confined ? form.substring(1) : form;
        int comma = pair.indexOf(',');
        if (comma < 0 || pair.length() == 1) {
            return Optional.empty();
        }
        String before = pair.substring(0, comma);
        String after = pair.substring(comma + 1);
        Optional<Long> width = Numerals.findWhole(before);
        Optional<Long> height = Numerals.findWhole(after);
        if (width.isPresent() && height.isPresent()) {
            return Optional.of(
                    confined
                            ? new Size.Confined(width.get(), height.get(), upscaled)
                            : new Size.Exact(width.get(), height.get(), upscaled));
        }
        if (!confined && width.isPresent() && after.isEmpty()) {
            return Optional.of(new Size.Width(width.get(), upscaled));
        }
        if (!confined && height.isPresent() && before.isEmpty()) {
            return Optional.of(new Size.Height(height.get(), upscaled));
        }
        return Optional.empty();
    }

    private static RefusedRequest unreadable(ImageVersion version, String text) {
        String forms = version == ImageVersion.V3
                ? "It is max, w, or ,h or w,h in whole pixels, pct:n, or !w,h, each with ^ before it to allow"
                        + " upscaling; the word full of version 2 is max in version 3."
                : "It is full, max, w, or ,h or w,h in whole pixels, pct:n, or !w,h.";
        return Refusal.wrong(
                Refusal.Reason.SIZE_WORDS, "The size " + Refusal.quote(text) + " cannot be read. " + forms);
    }
}
