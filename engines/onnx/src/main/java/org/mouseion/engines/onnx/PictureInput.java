package org.mouseion.engines.onnx;

import java.nio.FloatBuffer;
import org.mouseion.engines.api.Picture;

/// How a picture is laid before a model: a square, three planes of red, green and blue, each less the
/// mean and divided by the deviation that the model was trained with.
///
/// @param side pixels of the square; 0 where the model says it
/// @param isPressed whether the whole picture is pressed into the square, not its middle cut out
record PictureInput(int side, float[] mean, float[] deviation, boolean isPressed) {

    PictureInput {
        if (side < 0 || side > 2_048) {
            throw new IllegalArgumentException("The side of the square is 1 to 2048 pixels, not " + side);
        }
    }

    PictureInput withSide(int other) {
        return new PictureInput(other, mean, deviation, isPressed);
    }

    FloatBuffer of(Picture picture) {
        int square = Math.min(picture.width(), picture.height());
        double width = isPressed ? picture.width() : square;
        double height = isPressed ? picture.height() : square;
        double left = (picture.width() - width) / 2;
        double top = (picture.height() - height) / 2;
        float[] planes = new float[3 * side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                put(
                        picture,
                        (int) (left + x * width / side),
                        (int) Math.ceil(left + (x + 1) * width / side - 1e-9),
                        (int) (top + y * height / side),
                        (int) Math.ceil(top + (y + 1) * height / side - 1e-9),
                        planes,
                        y * side + x);
            }
        }
        return FloatBuffer.wrap(planes);
    }

    /// The mean of the pixels that a cell touches.
    private void put(Picture picture, int left, int right, int top, int bottom, float[] planes, int at) {
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int colour = picture.at(x, y);
                red += colour >> 16 & 255;
                green += colour >> 8 & 255;
                blue += colour & 255;
            }
        }
        float count = 255f * (right - left) * (bottom - top);
        planes[at] = (red / count - mean[0]) / deviation[0];
        planes[at + side * side] = (green / count - mean[1]) / deviation[1];
        planes[at + 2 * side * side] = (blue / count - mean[2]) / deviation[2];
    }
}
