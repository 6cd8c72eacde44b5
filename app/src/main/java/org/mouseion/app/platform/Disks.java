package org.mouseion.app.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The disks this house writes to, and the room that is left on them. Work that writes much asks before each step, so
/// that it stops while PostgreSQL can still write: a server that finds no room for its log gives up altogether.
public interface Disks {

    /// No disk is looked at.
    Disks UNSEEN = List::of;

    /// Each disk once, the one of the data folder first. The disk of an external PostgreSQL cannot be seen from here.
    List<Disk> list();

    /// The first disk on which less is free than the house needs.
    default Optional<Disk> findFull() {
        return list().stream().filter(Disk::isFull).findFirst();
    }

    /// @param folder what the house keeps there
    /// @param free bytes this process may still write
    /// @param least bytes below which long work waits
    /// @param database whether the house's own PostgreSQL writes there
    record Disk(Path folder, long free, long least, boolean database) {

        public boolean isFull() {
            return free < least;
        }

        /// What the sentence `disk.full` names: the folder, what is free and what is needed, in megabytes.
        public List<Object> arguments() {
            return List.of(folder.toString(), Long.toString(free >> 20), Long.toString(least >> 20));
        }
    }
}
