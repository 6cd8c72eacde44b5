package org.mouseion.training.teacher;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// The English teacher: all-MiniLM-L6-v2 in 8 bits (Wang et al. 2020), as a package ships it. Texts of equal length go
/// through together, so that nothing is padded; the same list of texts gives the same vectors.
public final class Teacher implements AutoCloseable {

    public static final int DIMENSION = 384;
    public static final String NAME = "sentence-transformers/all-MiniLM-L6-v2, 8 bits";

    private static final int BATCH = 32;

    /// Longer texts are cut; the model was trained with 128 and reads no more than 256.
    private static final int MOST_TOKENS = 128;

    private static final Class<?> PACKAGE =
            dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel.class;

    private final HuggingFaceTokenizer tokens;
    private final OrtSession session;
    private final int threads;

    /// @param threads how many texts at once; each takes one of the machine's cores
    public Teacher(int threads) throws IOException, OrtException {
        this.threads = threads;
        // The tokeniser's library could fetch files and count its users.
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        try (InputStream in = resource("/all-minilm-l6-v2-q-tokenizer.json")) {
            tokens = HuggingFaceTokenizer.newInstance(
                    in,
                    Map.of(
                            "padding",
                            "false",
                            "truncation",
                            "true",
                            "modelMaxLength",
                            "" + MOST_TOKENS,
                            "maxLength",
                            "" + MOST_TOKENS));
        }
        try (InputStream in = resource("/all-minilm-l6-v2-q.onnx");
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            session = OrtEnvironment.getEnvironment().createSession(in.readAllBytes(), options);
        }
    }

    private static InputStream resource(String name) {
        InputStream in = PACKAGE.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The teacher's package lacks " + name + ". Maybe another version came in.");
        }
        return in;
    }

    /// Vectors of unit length, in the order of `texts`.
    ///
    public float[][] embed(List<String> texts) throws InterruptedException {
        long[][] ids = texts.stream().map(text -> tokens.encode(text).getIds()).toArray(long[][]::new);
        int[] order = IntStream.range(0, ids.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> ids[i].length))
                .mapToInt(Integer::intValue)
                .toArray();
        float[][] vectors = new float[ids.length][];
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> batches = new ArrayList<>();
            for (int[] which : batches(ids, order)) {
                batches.add(workers.submit(() -> {
                    batch(ids, which, vectors);
                    return null;
                }));
            }
            for (Future<?> batch : batches) {
                batch.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The teacher failed", failed.getCause());
        }
        return vectors;
    }

    /// Up to 32 texts of the same length each.
    private static List<int[]> batches(long[][] ids, int[] order) {
        List<int[]> batches = new ArrayList<>();
        int from = 0;
        while (from < order.length) {
            int to = from + 1;
            while (to < order.length && to - from < BATCH && ids[order[to]].length == ids[order[from]].length) {
                to++;
            }
            batches.add(Arrays.copyOfRange(order, from, to));
            from = to;
        }
        return batches;
    }

    private void batch(long[][] ids, int[] which, float[][] vectors) throws OrtException {
        long[][] input = Arrays.stream(which).mapToObj(i -> ids[i]).toArray(long[][]::new);
        long[][] ones = new long[input.length][input[0].length];
        for (long[] row : ones) {
            Arrays.fill(row, 1);
        }
        long[][] zeros = new long[input.length][input[0].length];
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OnnxTensor in = OnnxTensor.createTensor(environment, input);
                OnnxTensor mask = OnnxTensor.createTensor(environment, ones);
                OnnxTensor types = OnnxTensor.createTensor(environment, zeros);
                OrtSession.Result out =
                        session.run(Map.of("input_ids", in, "attention_mask", mask, "token_type_ids", types))) {
            float[][][] states = (float[][][]) out.get(0).getValue();
            for (int i = 0; i < which.length; i++) {
                vectors[which[i]] = mean(states[i]);
            }
        }
    }

    /// The mean over the tokens, brought to unit length, as the model was trained to be used.
    private static float[] mean(float[][] states) {
        float[] sum = new float[DIMENSION];
        for (float[] state : states) {
            for (int i = 0; i < DIMENSION; i++) {
                sum[i] += state[i];
            }
        }
        double square = 0;
        for (float value : sum) {
            square += (double) value * value;
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < DIMENSION; i++) {
            sum[i] /= length;
        }
        return sum;
    }

    @Override
    public void close() throws OrtException {
        session.close();
        tokens.close();
    }
}
