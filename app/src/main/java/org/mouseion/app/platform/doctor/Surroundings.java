package org.mouseion.app.platform.doctor;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mouseion.app.platform.Check;
import org.mouseion.app.platform.DataFolder;
import org.mouseion.app.platform.Disks;
import org.mouseion.app.platform.Keyholder.AtWork;
import org.mouseion.app.platform.disks.FolderDisks;
import org.mouseion.app.platform.key.FolderKey;

/// The machine and the folder, seen without opening the house.
final class Surroundings {

    /// Below this a day's import may fill the disk; below the second figure PostgreSQL itself is in danger.
    private static final double LITTLE_DISK_GB = 5;

    private static final double NO_DISK_GB = 0.5;
    /// An import of 70,000 works and its index fit into this.
    private static final long LITTLE_MEMORY_MB = 700;

    private Surroundings() {}

    static List<Check> checks(DataFolder folder) {
        List<Check> checks = new ArrayList<>(List.of(
                check("java", Surroundings::java),
                check("memory", Surroundings::memory),
                check("folder", () -> folder(folder.root()))));
        FolderDisks.of(folder).list().forEach(disk -> checks.add(check("disk", () -> disk(disk))));
        checks.add(check("server", () -> server(folder)));
        return checks;
    }

    private interface Look {
        Check.Result at() throws Exception;
    }

    private static Check check(String name, Look look) {
        return new Check() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Result run() throws Exception {
                return look.at();
            }
        };
    }

    private static Check.Result java() {
        Runtime.Version version = Runtime.version();
        return version.feature() >= 25
                ? Check.Result.good("doctor.java", version.toString())
                : Check.Result.wrong("doctor.java.old", version.toString());
    }

    private static Check.Result memory() {
        long most = Runtime.getRuntime().maxMemory() >> 20;
        long machine =
                ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                        ? system.getTotalMemorySize() >> 20
                        : most;
        return most >= LITTLE_MEMORY_MB
                ? Check.Result.good("doctor.memory", Long.toString(most), Long.toString(machine))
                : Check.Result.attention("doctor.memory.little", Long.toString(most), Long.toString(machine));
    }

    private static Check.Result folder(Path root) {
        if (!Files.exists(root)) {
            return Check.Result.good("doctor.folder.none", root);
        }
        return Files.isWritable(root)
                ? Check.Result.good("doctor.folder", root)
                : Check.Result.wrong("doctor.folder.unwritable", root);
    }

    static Check.Result disk(Disks.Disk disk) {
        double free = disk.free() / 1e9;
        String folder = disk.folder().toString();
        if (disk.isFull()) {
            return Check.Result.wrong("disk.full", disk.arguments().toArray());
        }
        if (free < NO_DISK_GB) {
            return Check.Result.wrong("doctor.disk.little", free, folder);
        }
        return free < LITTLE_DISK_GB
                ? Check.Result.attention("doctor.disk.little", free, folder)
                : Check.Result.good("doctor.disk", free, folder);
    }

    private static Check.Result server(DataFolder folder) {
        Optional<AtWork> holder = FolderKey.findHolder(folder);
        return holder.map(at -> Check.Result.good("doctor.server", Long.toString(at.pid()), at.address()))
                .orElseGet(() -> Check.Result.good("doctor.server.none"));
    }
}
