package org.mouseion.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrainVectorsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_folder_without_parallel_texts_is_refused_before_anything_is_learned() {
        Path model = folder.resolve("vectors.model");
        int code = new CommandLine(new TrainVectors()).execute("--data", folder.toString(), "--out", model.toString());
        assertThat(code).isEqualTo(2);
        assertThat(Files.exists(model)).isFalse();
    }
}
