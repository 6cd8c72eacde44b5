package org.mouseion.app.collection.media.held;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mouseion.app.collection.Access;
import org.mouseion.app.collection.PictureId;
import org.mouseion.app.collection.ShownPicture.Focus;
import org.mouseion.app.collection.Texts;
import org.mouseion.app.collection.WorkId;
import org.mouseion.app.platform.FileRef;

/// A picture the house holds.
///
/// @param work null until it is attached
/// @param master the file it was read from
/// @param width pixels as it is shown, 0 where unknown
/// @param height pixels as it is shown, 0 where unknown
/// @param rights URI of the rights in the picture itself, or null
/// @param faithful false for a drawing made in place of a reproduction
/// @param own its own rule; that of its work may be stricter
/// @param ofWork the rule of its work
/// @param above the strictest rule today of the levels that its work lies in
/// @param origin the address it was fetched from, or empty
/// @param checked when the master was last read again
/// @param damaged when it was found to differ from its checksum
/// @param removed when a person put it away; it can be brought back
public record HeldPicture(
        PictureId id,
        @Nullable WorkId work,
        int position,
        Master master,
        int width,
        int height,
        State state,
        Why why,
        Texts credit,
        @Nullable String rights,
        boolean faithful,
        Focusing focusing,
        Access own,
        Access ofWork,
        Access above,
        String origin,
        @Nullable Long take,
        @Nullable Instant checked,
        @Nullable Instant damaged,
        @Nullable Instant removed,
        long author,
        Instant taken,
        Instant changed) {

    /// Where a picture stands.
    public enum State {
        /// Its pyramid is not made yet.
        WAITING,
        READY,
        UNREADABLE
    }

    /// The file as it was handed in.
    ///
    /// @param page page of the file, from 0
    public record Master(FileRef file, int page, String name, String mediaType, long bytes) {}

    /// Why a picture cannot be read: a code, and what its sentence names.
    public record Why(String code, String about) {
        public static final Why NOTHING = new Why("", "");

        public List<Object> arguments() {
            return Arrays.stream(about.split("\t", -1)).map(Object.class::cast).toList();
        }
    }

    /// The focal point: what a machine proposed, and what a person decided.
    ///
    /// @param by account of the person
    public record Focusing(
            @Nullable Point proposed,
            @Nullable Point decided,
            @Nullable Long by) {

        /// A person's point, else the machine's, else the middle.
        public Focus inForce() {
            Point point = decided != null ? decided : proposed;
            return point == null ? Focus.MIDDLE : new Focus(point.x(), point.y(), decided != null);
        }
    }

    /// @param x share of the width, 0 to 1
    /// @param y share of the height, 0 to 1
    public record Point(double x, double y) {
        public Point {
            if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
                throw new IllegalArgumentException(
                        "A focal point lies within the picture, from 0 to 1, but got " + x + ", " + y);
            }
        }
    }

    /// The rule in force that day: the picture's, the work's and that of the levels above together. A picture without a
    /// work is for the desk.
    public Access access(LocalDate today) {
        return work == null || removed != null
                ? new Access.Staff()
                : own.on(today).and(ofWork.on(today)).and(above.on(today));
    }

    public boolean isReady() {
        return state == State.READY;
    }
}
