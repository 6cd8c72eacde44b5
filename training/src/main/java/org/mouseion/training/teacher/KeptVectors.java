package org.mouseion.training.teacher;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// The teacher's vectors kept in a file, so that they are asked for once for the same list of texts.
public record KeptVectors(Path folder) {

    private static final int AT_ONCE = 8_192;

    /// Says how vectors are made where they are not kept yet.
    public interface Making {
        float[][] make(List<String> texts) throws Exception;
    }

    /// Asks for a few thousand texts at a time, so that little is lost where a run is interrupted.
    public float[][] get(List<String> texts, Making making) throws Exception {
        float[][] all = new float[texts.size()][];
        for (int from = 0; from < all.length; from += AT_ONCE) {
            int to = Math.min(all.length, from + AT_ONCE);
            System.arraycopy(some(texts.subList(from, to), making), 0, all, from, to - from);
        }
        return all;
    }

    private float[][] some(List<String> texts, Making making) throws Exception {
        Path file = folder.resolve("teacher-" + name(texts) + ".vectors");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            write(file, making.make(texts));
        }
        return read(file, texts.size());
    }

    /// Two bytes a value: the noise is far below that of the teacher's own 8 bits.
    private static void write(Path file, float[][] vectors) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(beside), 1 << 20))) {
            for (float[] vector : vectors) {
                for (float value : vector) {
                    out.writeShort(Float.floatToFloat16(value));
                }
            }
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static float[][] read(Path file, int count) throws IOException {
        int dimension = (int) (Files.size(file) / 2 / Math.max(1, count));
        float[][] vectors = new float[count][dimension];
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            for (float[] vector : vectors) {
                for (int i = 0; i < dimension; i++) {
                    vector[i] = Float.float16ToFloat(in.readShort());
                }
            }
        }
        return vectors;
    }

    private static String name(List<String> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Teacher.NAME.getBytes(StandardCharsets.UTF_8));
            for (String text : texts) {
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
