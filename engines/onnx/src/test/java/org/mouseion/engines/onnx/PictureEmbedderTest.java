package org.mouseion.engines.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mouseion.engines.api.Embedding;
import org.mouseion.engines.api.Engine;
import org.mouseion.engines.api.ImageEmbedder;
import org.mouseion.engines.api.Picture;

class PictureEmbedderTest {

    @TempDir
    Path folder;

    /// A model of one step: the mean of each plane, in the shape (1, 3, 1, 1).
    private Path meanOfPlanes(int side) throws IOException {
        byte[] input = message(text(1, "picture"), part(2, part(1, number(1, 1), part(2, sizes(1, 3, side, side)))));
        byte[] output = message(text(1, "means"), part(2, part(1, number(1, 1), part(2, sizes(1, 3, 1, 1)))));
        byte[] node = message(text(1, "picture"), text(2, "means"), text(4, "GlobalAveragePool"));
        byte[] graph = message(part(1, node), text(2, "means"), part(11, input), part(12, output));
        byte[] model = message(number(1, 7), part(7, graph), part(8, number(2, 13)));
        return Files.write(folder.resolve("means.onnx"), model);
    }

    private static byte[] sizes(int... sizes) {
        return message(
                Arrays.stream(sizes).mapToObj(size -> part(1, number(1, size))).toArray(byte[][]::new));
    }

    private static byte[] number(int field, int value) {
        return message(varint(field << 3), varint(value));
    }

    private static byte[] text(int field, String text) {
        return part(field, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] part(int field, byte[]... inside) {
        byte[] whole = message(inside);
        return message(varint(field << 3 | 2), varint(whole.length), whole);
    }

    private static byte[] varint(int value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int rest = value;
        while (rest > 127) {
            out.write(rest & 127 | 128);
            rest >>>= 7;
        }
        out.write(rest);
        return out.toByteArray();
    }

    private static byte[] message(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static Picture plain(int width, int height, int colour) {
        int[] colours = new int[width * height];
        Arrays.fill(colours, colour);
        return new Picture(width, height, colours);
    }

    private ImageEmbedder opened(Map<String, String> settings) {
        return (ImageEmbedder) ((Engine.Opened.Ready) new PictureModelProvider().open(settings)).engine();
    }

    @Test
    void the_model_sees_what_the_picture_holds() throws IOException {
        try (ImageEmbedder engine =
                opened(Map.of("model", meanOfPlanes(8).toString(), "mean", "0 0 0", "deviation", "1 1 1"))) {
            List<Embedding> seen =
                    engine.embed(List.of(plain(30, 20, 0xFF0000), plain(5, 9, 0x0000FF), plain(1, 1, 0xFF00FF)));
            assertThat(engine.dimension()).isEqualTo(3);
            assertThat(seen.get(0).toArray()).containsExactly(new float[] {1, 0, 0}, within(1e-5f));
            assertThat(seen.get(1).toArray()).containsExactly(new float[] {0, 0, 1}, within(1e-5f));
            assertThat(seen.get(0).dot(seen.get(2))).isCloseTo((float) Math.sqrt(0.5), within(1e-5f));
        }
    }

    @Test
    void the_middle_is_cut_out_unless_the_whole_shall_be_pressed_in() throws IOException {
        int[] colours = new int[40 * 10];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = i % 40 >= 15 && i % 40 < 25 ? 0x00FF00 : 0xFF0000;
        }
        Picture wide = new Picture(40, 10, colours);
        Map<String, String> cut = Map.of("model", meanOfPlanes(8).toString(), "mean", "0,0,0", "deviation", "1,1,1");
        try (ImageEmbedder engine = opened(cut)) {
            assertThat(engine.embed(List.of(wide)).getFirst().toArray()[0]).isCloseTo(0, within(1e-5f));
        }
        Map<String, String> whole = new java.util.HashMap<>(cut);
        whole.put("fit", "press");
        try (ImageEmbedder engine = opened(whole)) {
            assertThat(engine.embed(List.of(wide)).getFirst().toArray()[0]).isGreaterThan(0.9f);
        }
    }

    @Test
    void absent_and_foreign_models_are_unavailable_and_say_why() throws IOException {
        PictureModelProvider provider = new PictureModelProvider();
        assertThat(provider.open(Map.of())).isInstanceOf(Engine.Opened.Unavailable.class);
        assertThat(provider.open(Map.of("model", "/nowhere/eye.onnx")))
                .isInstanceOfSatisfying(
                        Engine.Opened.Unavailable.class,
                        u -> assertThat(u.reason()).contains("/nowhere/eye.onnx"));
        Path text = Files.writeString(folder.resolve("text.onnx"), "not a model");
        assertThat(provider.open(Map.of("model", text.toString()))).isInstanceOf(Engine.Opened.Unavailable.class);
        assertThat(provider.open(Map.of("model", meanOfPlanes(8).toString(), "mean", "0.5")))
                .isInstanceOfSatisfying(
                        Engine.Opened.Unavailable.class,
                        u -> assertThat(u.reason()).contains("three numbers"));
    }
}
