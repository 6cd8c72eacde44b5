package org.mouseion.formats.iiif.image.request;

import java.math.BigDecimal;

/// How large the region is to come back (section 4.2 of both versions). `upscaled` is the sign `^` of version
/// 3.0, by which a caller agrees to be given more pixels than there are.
public sealed interface Size {

    boolean upscaled();

    /// `full`, of version 2.1.1 alone: as large as the region itself.
    record Full() implements Size {
        @Override
        public boolean upscaled() {
            return false;
        }
    }

    /// `max` and `^max`
    record Max(boolean upscaled) implements Size {}

    /// `w,`
    record Width(long width, boolean upscaled) implements Size {}

    /// `,h`
    record Height(long height, boolean upscaled) implements Size {}

    /// `pct:n`
    record Percent(BigDecimal percent, boolean upscaled) implements Size {}

    /// `w,h`
    record Exact(long width, long height, boolean upscaled) implements Size {}

    /// `!w,h`: as large as fits.
    record Confined(long width, long height, boolean upscaled) implements Size {}

    /// Reads the parameter, already percent-decoded, in the words of `version`.
    static Size read(ImageVersion version, String text) {
        return SizeReader.read(version, text);
    }

    /// The parameter as the specification likes it written.
    default String written() {
        String sign = upscaled() ? "^" : "";
        return sign
                + switch (this) {
                    case Full _ -> "full";
                    case Max _ -> "max";
                    case Width size -> size.width() + ",";
                    case Height size -> "," + size.height();
                    case Percent size -> "pct:" + Numerals.written(size.percent());
                    case Exact size -> size.width() + "," + size.height();
                    case Confined size -> "!" + size.width() + "," + size.height();
                };
    }
}
