package org.mouseion.training.teacher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mouseion.testing.Property;

class SymmetricTest {

    @Test
    void a_diagonal_matrix_has_its_entries_as_eigenvalues_largest_first() {
        Symmetric found = Symmetric.of(new double[][] {{1, 0}, {0, 3}});
        assertThat(found.values()).containsExactly(3, 1);
        assertThat(found.vectors()[0]).containsExactly(0, 1);
    }

    @Test
    void a_matrix_times_an_eigenvector_is_the_vector_times_its_eigenvalue() {
        Property.holdsFor(50, SymmetricTest::symmetric, matrix -> {
            Symmetric found = Symmetric.of(matrix);
            for (int k = 0; k < matrix.length; k++) {
                for (int i = 0; i < matrix.length; i++) {
                    assertThat(dot(matrix[i], found.vectors()[k]))
                            .isCloseTo(found.values()[k] * found.vectors()[k][i], within(1e-8));
                }
            }
        });
    }

    @Test
    void eigenvectors_are_of_unit_length_and_at_right_angles() {
        Property.holdsFor(50, SymmetricTest::symmetric, matrix -> {
            double[][] vectors = Symmetric.of(matrix).vectors();
            for (int i = 0; i < vectors.length; i++) {
                for (int j = 0; j <= i; j++) {
                    assertThat(dot(vectors[i], vectors[j])).isCloseTo(i == j ? 1 : 0, within(1e-9));
                }
            }
        });
    }

    private static double[][] symmetric(RandomGenerator random) {
        int n = 1 + random.nextInt(12);
        double[][] matrix = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                matrix[i][j] = random.nextGaussian();
                matrix[j][i] = matrix[i][j];
            }
        }
        return matrix;
    }

    private static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }
}
