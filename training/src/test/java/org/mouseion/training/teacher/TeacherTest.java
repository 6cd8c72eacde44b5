package org.mouseion.training.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TeacherTest {

    @Test
    void texts_that_mean_the_same_lie_near_and_keep_their_order() throws Exception {
        List<String> texts = List.of(
                "ships in distress",
                "a bowl of fruit on a table, still life",
                "vessels in trouble at sea during a storm",
                "fruit");
        try (Teacher teacher = new Teacher(1)) {
            float[][] vectors = teacher.embed(texts);
            assertThat(vectors).hasDimensions(4, Teacher.DIMENSION);
            assertThat(dot(vectors[0], vectors[2])).isGreaterThan(dot(vectors[0], vectors[1]) + 0.2f);
            assertThat(dot(vectors[1], vectors[3])).isGreaterThan(dot(vectors[2], vectors[3]) + 0.2f);
        }
    }

    private static float dot(float[] left, float[] right) {
        float sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }
}
