package org.mouseion.app.collection;

import org.jspecify.annotations.Nullable;

/// A picture as pages show it: one the house holds, or one at an address the source gave.
///
/// @param picture with its accepted alternative text; of a held picture the address is that of a moderate size
/// @param held what the house can do with it, or null where it lies elsewhere
public record ShownPicture(Picture picture, @Nullable Held held) {

    /// @param service base address of its image service on this site
    /// @param access open, or on-site; what is neither is not listed
    /// @param description at length, for the work's page; may be empty
    /// @param brief a shorter alternative for cards; may be empty
    /// @param focus the point crops keep, in shares of width and height
    public record Held(PictureId id, String service, Access access, Texts description, Texts brief, Focus focus) {}

    /// @param x share of the width from the left, 0 to 1
    /// @param y share of the height from the top, 0 to 1
    /// @param decided whether a person set it
    public record Focus(double x, double y, boolean decided) {
        /// The middle, where nobody and nothing said otherwise.
        public static final Focus MIDDLE = new Focus(0.5, 0.5, false);
    }

    public static ShownPicture elsewhere(Picture picture) {
        return new ShownPicture(picture, null);
    }

    /// Whether everybody may see it, wherever they are.
    public boolean isOpen() {
        return held == null || held.access() instanceof Access.Open;
    }

    /// Address of the picture at most `width` pixels wide; the picture's own where it lies elsewhere or is smaller.
    public String atMost(int width) {
        Held here = held;
        return here == null ? picture.address() : here.service() + "/full/" + sized(width) + "/0/default.jpg";
    }

    /// Address of a crop of that proportion around the focal point, at most `across` pixels wide; of a picture
    /// elsewhere,
    /// the picture.
    public String crop(int across, int down) {
        Held here = held;
        if (here == null || picture.width() < 1 || picture.height() < 1) {
            return picture.address();
        }
        Crop crop = Crop.around(picture.width(), picture.height(), across, down, here.focus());
        String size = crop.width() <= across ? "max" : across + "," + down;
        return here.service() + "/" + crop.region() + "/" + size + "/0/default.jpg";
    }

    private String sized(int width) {
        return picture.width() <= width ? "max" : width + ",";
    }

    /// What a page may offer by `srcset`: the widths worth having up to the picture's own; empty for one elsewhere.
    public String sources() {
        if (held == null) {
            return "";
        }
        StringBuilder sources = new StringBuilder();
        for (int width : new int[] {320, 640, 960, 1440, 2048}) {
            if (width < picture.width()) {
                sources.append(atMost(width)).append(' ').append(width).append("w, ");
            }
        }
        if (picture.width() <= 2048) {
            sources.append(atMost(picture.width()))
                    .append(' ')
                    .append(picture.width())
                    .append("w, ");
        }
        return sources.substring(0, Math.max(0, sources.length() - 2));
    }
}
