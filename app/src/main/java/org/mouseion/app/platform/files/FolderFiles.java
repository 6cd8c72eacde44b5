package org.mouseion.app.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.mouseion.app.platform.DataFolder;
import org.mouseion.app.platform.Disks;
import org.mouseion.app.platform.FileRef;
import org.mouseion.app.platform.FileStore;
import org.mouseion.app.platform.NoRoom;
import org.mouseion.app.platform.Problem;
import org.springframework.stereotype.Component;

/// Files in `files/ab/cd/` of the data folder.
@Component
class FolderFiles implements FileStore {

    /// Bytes between two looks at the disk.
    private static final long LOOK_EVERY = 16L << 20;

    private final Path root;
    private final Path incoming;
    private final Disks disks;

    FolderFiles(DataFolder folder, Disks disks) {
        this.root = folder.of("files");
        this.incoming = root.resolve("incoming");
        this.disks = disks;
    }

    @Override
    public FileRef put(InputStream content) throws IOException {
        Files.createDirectories(incoming);
        Path fresh = incoming.resolve(UUID.randomUUID().toString());
        try {
            FileRef ref = write(content, fresh);
            Path outer = root.resolve(ref.sha256().substring(0, 2));
            Path inner = outer.resolve(ref.sha256().substring(2, 4));
            Path place = inner.resolve(ref.sha256());
            if (Files.exists(place)) {
                return ref;
            }
            Files.createDirectories(inner);
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
            sync(inner);
            sync(outer);
            return ref;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    @Override
    public Path get(FileRef ref) {
        return find(ref).orElseThrow(() -> Problem.notFound("file-missing", ref.sha256()));
    }

    @Override
    public Optional<Path> find(FileRef ref) {
        return Optional.of(place(ref)).filter(Files::exists);
    }

    Path root() {
        return root;
    }

    private Path place(FileRef ref) {
        String name = ref.sha256();
        return root.resolve(name.substring(0, 2)).resolve(name.substring(2, 4)).resolve(name);
    }

    private FileRef write(InputStream content, Path fresh) throws IOException {
        MessageDigest digest = Sha256.start();
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            copy(new DigestInputStream(content, digest), out);
            channel.force(true);
        }
        return new FileRef(HexFormat.of().formatHex(digest.digest()));
    }

    /// Looks at the disk every few megabytes: the file must not take the room that the database needs.
    private void copy(InputStream content, OutputStream out) throws IOException {
        byte[] piece = new byte[1 << 16];
        long sinceLook = LOOK_EVERY;
        for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
            sinceLook += read;
            if (sinceLook >= LOOK_EVERY) {
                Optional<Disks.Disk> full = disks.findFull();
                if (full.isPresent()) {
                    throw new NoRoom(full.get());
                }
                sinceLook = 0;
            }
            out.write(piece, 0, read);
        }
    }

    /// A new name is on the disk only when its folder is.
    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            throw new UncheckedIOException(unsupported);
        }
    }
}
