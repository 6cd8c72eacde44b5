package org.mouseion.engines.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mouseion.engines.api.Embedding;
import org.mouseion.engines.api.Engine;
import org.mouseion.engines.api.TextEmbedder;

class SentenceEmbedderTest {

    private static final TextEmbedder EMBEDDER =
            (TextEmbedder) ((Engine.Opened.Ready) new MiniLmProvider().open(Map.of())).engine();

    @Test
    void a_paraphrase_lies_nearer_than_an_unrelated_sentence() {
        List<Embedding> vectors = EMBEDDER.embed(
                List.of("boats in a storm", "ships struggling against a tempest at sea", "a silver teapot with a lid"));
        assertThat(vectors.get(0).dot(vectors.get(1)))
                .isGreaterThan(vectors.get(0).dot(vectors.get(2)) + 0.2f);
    }

    @Test
    void vectors_have_unit_length_and_keep_the_order_of_the_texts() {
        List<Embedding> together = EMBEDDER.embed(List.of("winter", "", "flowers in a vase"));
        assertThat(together).hasSize(3);
        assertThat(together.get(0).dot(together.get(0))).isBetween(0.999f, 1.001f);
        assertThat(together.get(1).dot(together.get(1))).isZero();
        Embedding alone = EMBEDDER.embed(List.of("flowers in a vase")).getFirst();
        assertThat(together.get(2).dot(alone)).isGreaterThan(0.999f);
    }

    @Test
    void the_card_promises_english_only() {
        assertThat(EMBEDDER.card().languages()).containsExactly("en");
    }

    @Test
    void a_model_that_is_not_there_is_unavailable_and_says_so() {
        Engine.Opened opened = new OnnxFileProvider()
                .open(Map.of("model", "/nowhere/model.onnx", "tokenizer", "/nowhere/tokenizer.json"));
        assertThat(opened)
                .isInstanceOfSatisfying(
                        Engine.Opened.Unavailable.class,
                        u -> assertThat(u.reason()).contains("/nowhere/model.onnx"));
    }

    @Test
    void a_file_that_is_no_model_is_unavailable_and_does_not_throw(
            @org.junit.jupiter.api.io.TempDir java.nio.file.Path folder) throws Exception {
        java.nio.file.Path file = java.nio.file.Files.writeString(folder.resolve("model.onnx"), "not a model");
        Engine.Opened opened =
                new OnnxFileProvider().open(Map.of("model", file.toString(), "tokenizer", file.toString()));
        assertThat(opened).isInstanceOf(Engine.Opened.Unavailable.class);
    }
}
