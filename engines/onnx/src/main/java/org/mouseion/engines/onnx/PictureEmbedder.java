package org.mouseion.engines.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mouseion.engines.api.Embedding;
import org.mouseion.engines.api.EngineCard;
import org.mouseion.engines.api.ImageEmbedder;
import org.mouseion.engines.api.Picture;

/// Picture vectors by an ONNX model: square, network, pool, unit length.
///
/// Of an answer in the shape (1, n) all numbers are taken; of (1, tokens, n) the first token, where such
/// models gather what they saw; of (1, n, height, width) the mean of each plane.
final class PictureEmbedder implements ImageEmbedder {

    private static final int USUAL_SIDE = 224;

    private final EngineCard card;
    private final OrtSession session;
    private final String inputName;
    private final PictureInput input;
    private final int dimension;

    /// Tries the model once on a black square, so that a model that does not fit is refused now and not
    /// in a job.
    PictureEmbedder(EngineCard card, OrtSession session, PictureInput input) throws OrtException {
        this.card = card;
        this.session = session;
        this.inputName = session.getInputNames().iterator().next();
        long[] shape =
                ((TensorInfo) session.getInputInfo().values().iterator().next().getInfo()).getShape();
        if (shape.length != 4 || shape[1] != 3 && shape[1] != -1) {
            throw new IllegalArgumentException("The model wants an input of shape " + java.util.Arrays.toString(shape)
                    + "; a picture is (1, 3, side, side). Maybe it was exported with colours last.");
        }
        int said = shape[2] > 0 ? (int) shape[2] : USUAL_SIDE;
        this.input = input.side() > 0 ? input : input.withSide(said);
        this.dimension = embed(new Picture(1, 1, new int[1])).dimension();
    }

    @Override
    public EngineCard card() {
        return card;
    }

    @Override
    public int dimension() {
        return dimension;
    }

    @Override
    public List<Embedding> embed(List<Picture> pictures) {
        List<Embedding> all = new ArrayList<>(pictures.size());
        for (Picture picture : pictures) {
            try {
                all.add(embed(picture));
            } catch (OrtException failed) {
                throw new IllegalStateException(
                        "The model stopped on a picture of " + picture.width() + " by " + picture.height() + " pixels",
                        failed);
            }
        }
        return all;
    }

    private Embedding embed(Picture picture) throws OrtException {
        FloatBuffer planes = input.of(picture);
        long[] shape = {1, 3, input.side(), input.side()};
        try (OnnxTensor tensor = OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), planes, shape);
                OrtSession.Result result = session.run(Map.of(inputName, tensor))) {
            OnnxTensor answer = (OnnxTensor) result.get(0);
            return Embedding.of(unit(
                    pooled(answer.getFloatBuffer().array(), answer.getInfo().getShape())));
        }
    }

    private static float[] pooled(float[] numbers, long[] shape) {
        if (shape.length == 3) {
            return java.util.Arrays.copyOf(numbers, (int) shape[2]);
        }
        if (shape.length != 4) {
            return numbers;
        }
        int area = (int) (shape[2] * shape[3]);
        float[] means = new float[(int) shape[1]];
        for (int i = 0; i < numbers.length; i++) {
            means[i / area] += numbers[i] / area;
        }
        return means;
    }

    private static float[] unit(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += (double) value * value;
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < vector.length && length > 0; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException closed) {
            throw new IllegalStateException("The model does not close", closed);
        }
    }
}
