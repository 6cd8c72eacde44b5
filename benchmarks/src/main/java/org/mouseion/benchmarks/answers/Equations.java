package org.mouseion.benchmarks.answers;

/// A few linear equations, by elimination with the largest pivot.
public final class Equations {

    private Equations() {}

    /// @param matrix rows of the left sides; overwritten
    /// @param right sides; overwritten
    public static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        for (int column = 0; column < size; column++) {
            int pivot = column;
            for (int row = column + 1; row < size; row++) {
                pivot = Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column]) ? row : pivot;
            }
            double[] lifted = matrix[pivot];
            matrix[pivot] = matrix[column];
            matrix[column] = lifted;
            double value = right[pivot];
            right[pivot] = right[column];
            right[column] = value;
            for (int row = column + 1; row < size; row++) {
                double times = matrix[row][column] / matrix[column][column];
                right[row] -= times * right[column];
                for (int i = column; i < size; i++) {
                    matrix[row][i] -= times * matrix[column][i];
                }
            }
        }
        double[] solution = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double sum = right[row];
            for (int i = row + 1; i < size; i++) {
                sum -= matrix[row][i] * solution[i];
            }
            solution[row] = sum / matrix[row][row];
        }
        return solution;
    }
}
