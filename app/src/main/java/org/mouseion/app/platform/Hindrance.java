package org.mouseion.app.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// An [Outage] with what a person needs to know to end it. Of a job that waits the message is `problem.<code>`.
///
/// @param disk the disk that is full, where it is one we can see
public record Hindrance(Outage outage, Disks.@Nullable Disk disk) {

    /// What keeps work from going on after `thrown`, or nothing where it is a fault.
    public static Optional<Hindrance> find(Throwable thrown, Disks disks) {
        return Outage.find(thrown).map(outage -> of(outage, disks));
    }

    /// What keeps work from being begun at all.
    public static Optional<Hindrance> findFull(Disks disks) {
        return disks.findFull().map(full -> new Hindrance(Outage.DISK_FULL, full));
    }

    /// PostgreSQL goes away when it finds no room for its log: then the full disk is what there is to be told.
    private static Hindrance of(Outage outage, Disks disks) {
        Disks.Disk full = disks.findFull().orElse(null);
        return switch (outage) {
            case DISK_FULL -> new Hindrance(outage, full);
            case DATABASE_AWAY ->
                full != null && full.database() ? new Hindrance(Outage.DISK_FULL, full) : new Hindrance(outage, null);
            case CONFLICT -> new Hindrance(outage, null);
        };
    }

    public String code() {
        return disk == null ? outage.code() : outage.code() + "-here";
    }

    /// What the message names, in order.
    public List<Object> arguments() {
        return disk == null ? List.of() : disk.arguments();
    }

    /// The same by place, as a job keeps them.
    public Map<String, String> argumentsByPlace() {
        Map<String, String> byPlace = new TreeMap<>();
        arguments().forEach(argument -> byPlace.put(Integer.toString(byPlace.size()), argument.toString()));
        return byPlace;
    }
}
