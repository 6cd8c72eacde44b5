package org.mouseion.app.collection.media.pyramid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import org.mouseion.app.collection.media.held.HeldPicture.Master;
import org.mouseion.app.platform.DataFolder;
import org.mouseion.app.platform.Disks;
import org.mouseion.app.platform.FileStore;
import org.mouseion.app.platform.NoRoom;
import org.springframework.stereotype.Component;

/// Pyramids in `pyramids/` of the data folder, named by the checksum of the master and the page.
@Component
public class Pyramids {

    /// Grows when pyramids are laid out otherwise: older ones are then made again.
    static final String LAYOUT = "1";

    private final PictureCraft craft;
    private final FileStore files;
    private final Disks disks;
    private final Path folder;

    Pyramids(PictureCraft craft, FileStore files, Disks disks, DataFolder data) {
        this.craft = craft;
        this.files = files;
        this.disks = disks;
        this.folder = data.of("pyramids").resolve(LAYOUT);
    }

    public Optional<Path> find(Master master) {
        return Optional.of(place(master)).filter(Files::exists);
    }

    /// Makes it anew; what was there stays until the new one is whole.
    ///
    /// @throws NoRoom where the disk has less free than the house needs
    public PictureCraft.Made make(Master master) throws IOException {
        Optional<Disks.Disk> full = disks.findFull();
        if (full.isPresent()) {
            throw new NoRoom(full.get());
        }
        Path place = place(master);
        Files.createDirectories(place.getParent());
        Path fresh = place.resolveSibling(UUID.randomUUID() + ".part");
        try {
            PictureCraft.Made made = craft.make(files.get(master.file()), master.page(), fresh);
            if (made instanceof PictureCraft.Made.Done) {
                Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            return made;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /// The size of the picture, where its pyramid is there and sound; a damaged one is no pyramid.
    Optional<PictureCraft.Size> findSize(Master master) {
        if (find(master).isEmpty()) {
            return Optional.empty();
        }
        try (OpenPyramid pyramid = craft.open(place(master))) {
            return Optional.of(pyramid.size());
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /// Throws away the pyramid of a master that nobody shows any more.
    public void drop(Master master) throws IOException {
        Files.deleteIfExists(place(master));
    }

    OpenPyramid open(Path pyramid) throws IOException {
        return craft.open(pyramid);
    }

    private Path place(Master master) {
        String name = master.file().sha256();
        return folder.resolve(name.substring(0, 2)).resolve(name.substring(2) + "-" + master.page() + ".tif");
    }
}
