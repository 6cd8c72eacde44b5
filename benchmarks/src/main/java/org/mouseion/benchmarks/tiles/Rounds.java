package org.mouseion.benchmarks.tiles;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.mouseion.formats.iiif.image.Derivative;

/// Asks for the same pieces in several ways, one way after the other and again, on as many threads as there are cores.
final class Rounds {

    private static final int ROUNDS = 3;
    private static final double NANOS = 1e9;
    private static final double NANOS_IN_MILLI = 1e6;

    /// A way to a piece.
    ///
    /// @param name of it
    record Way(String name, Making making) {}

    /// Makes one.
    interface Making {
        byte[] of(Derivative wanted) throws IOException;
    }

    /// @param perSecond pieces, all threads together
    /// @param p50       milliseconds
    /// @param p99       milliseconds
    /// @param bytes     mean of a piece
    record Figures(double perSecond, double p50, double p99, double bytes) {}

    private record Turn(long[] nanos, long bytes) {}

    private final int threads;
    private final double seconds;

    /// @param seconds of each way in each round; the first round only warms and is not counted
    Rounds(int threads, double seconds) {
        this.threads = threads;
        this.seconds = seconds;
    }

    List<Figures> measure(List<Derivative> wanted, List<Way> ways) throws InterruptedException, IOException {
        long[][] nanos = new long[ways.size()][0];
        long[] bytes = new long[ways.size()];
        double[] spent = new double[ways.size()];
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int round = 0; round <= ROUNDS; round++) {
                for (int way = 0; way < ways.size(); way++) {
                    Making making = ways.get(way).making();
                    long begun = System.nanoTime();
                    List<Future<Turn>> turns = pool.invokeAll(IntStream.range(0, threads)
                            .<Callable<Turn>>mapToObj(thread -> () -> turn(wanted, making, thread))
                            .toList());
                    double took = (System.nanoTime() - begun) / NANOS;
                    for (Future<Turn> each : round == 0 ? List.<Future<Turn>>of() : turns) {
                        Turn turn = each.get();
                        int before = nanos[way].length;
                        nanos[way] = Arrays.copyOf(nanos[way], before + turn.nanos().length);
                        System.arraycopy(turn.nanos(), 0, nanos[way], before, turn.nanos().length);
                        bytes[way] += turn.bytes();
                    }
                    spent[way] += round == 0 ? 0 : took;
                }
            }
        } catch (ExecutionException fault) {
            throw new IOException("A piece could not be made", fault.getCause());
        }
        return IntStream.range(0, ways.size())
                .mapToObj(way -> new Figures(
                        nanos[way].length / spent[way],
                        percentile(nanos[way], 0.5),
                        percentile(nanos[way], 0.99),
                        bytes[way] / (double) nanos[way].length))
                .toList();
    }

    private Turn turn(List<Derivative> wanted, Making making, int thread) throws IOException {
        long[] nanos = new long[1024];
        int count = 0;
        long bytes = 0;
        long end = System.nanoTime() + (long) (seconds * NANOS);
        for (long now = System.nanoTime(); now < end; count++) {
            bytes += making.of(wanted.get((count * threads + thread) % wanted.size())).length;
            long then = System.nanoTime();
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * count);
            }
            nanos[count] = then - now;
            now = then;
        }
        return new Turn(Arrays.copyOf(nanos, count), bytes);
    }

    private static double percentile(long[] nanos, double share) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * sorted.length) - 1] / NANOS_IN_MILLI;
    }
}
