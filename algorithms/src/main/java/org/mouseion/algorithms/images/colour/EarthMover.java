package org.mouseion.algorithms.images.colour;

import java.util.Arrays;
import java.util.List;

/// What it costs to turn one set of colours into another: each share of colour is carried to where it is
/// needed, at the price of the distance between the two colours, and the cheapest way is taken.
///
/// Source: Y. Rubner, C. Tomasi and L. Guibas, *The Earth Mover's Distance as a metric for image
/// retrieval* (IJCV 40, 2000). A distance beyond [#FAR] costs no more (O. Pele and M. Werman, *Fast and
/// robust Earth Mover's Distances*, ICCV 2009): white is not less like red than blue is. Solved exactly
/// by cheapest augmenting paths (Bellman and Ford), which for nine colours against nine takes some
/// microseconds.
final class EarthMover {

    /// Oklab distance from which two colours simply differ.
    static final double FAR = 0.30;

    private static final double NONE = 1e-9;

    private final double[][] price;
    private final double[][] carried;
    private final double[] supply;
    private final double[] demand;

    private EarthMover(List<Swatch> from, List<Swatch> to) {
        price = new double[from.size()][to.size()];
        carried = new double[from.size()][to.size()];
        for (int i = 0; i < from.size(); i++) {
            for (int j = 0; j < to.size(); j++) {
                price[i][j] = price(from.get(i).colour(), to.get(j).colour());
            }
        }
        supply = from.stream().mapToDouble(Swatch::share).toArray();
        demand = to.stream().mapToDouble(Swatch::share).toArray();
    }

    static double price(Oklab from, Oklab to) {
        return Math.min(1, from.distance(to) / FAR);
    }

    /// The mean price of all that can be carried, 0 to 1: the smaller of the two sums is carried whole.
    static double cost(List<Swatch> from, List<Swatch> to) {
        double all = Math.min(
                from.stream().mapToDouble(Swatch::share).sum(),
                to.stream().mapToDouble(Swatch::share).sum());
        EarthMover mover = new EarthMover(from, to);
        double cost = 0;
        double done = 0;
        while (done < all - NONE) {
            Path path = mover.cheapest();
            if (path.amount <= NONE) {
                break;
            }
            mover.carry(path);
            cost += path.amount * path.price;
            done += path.amount;
        }
        return done == 0 ? 1 : Math.clamp(cost / done, 0, 1);
    }

    /// @param end the needed colour that is reached
    /// @param source for each needed colour, which supply reaches it
    /// @param through for each supply the needed colour it was reached through, or -1 where it still has
    ///     some
    private record Path(int end, int[] source, int[] through, double price, double amount) {}

    private Path cheapest() {
        double[] toSource = new double[supply.length];
        double[] toDemand = new double[demand.length];
        int[] source = new int[demand.length];
        int[] through = new int[supply.length];
        Arrays.fill(through, -1);
        Arrays.fill(toDemand, Double.MAX_VALUE);
        for (int i = 0; i < supply.length; i++) {
            toSource[i] = supply[i] > NONE ? 0 : Double.MAX_VALUE;
        }
        boolean better = true;
        while (better) {
            better = false;
            for (int i = 0; i < supply.length; i++) {
                for (int j = 0; j < demand.length; j++) {
                    if (toSource[i] < Double.MAX_VALUE && toSource[i] + price[i][j] < toDemand[j] - NONE) {
                        toDemand[j] = toSource[i] + price[i][j];
                        source[j] = i;
                        better = true;
                    }
                    if (carried[i][j] > NONE
                            && toDemand[j] < Double.MAX_VALUE
                            && toDemand[j] - price[i][j] < toSource[i] - NONE) {
                        toSource[i] = toDemand[j] - price[i][j];
                        through[i] = j;
                        better = true;
                    }
                }
            }
        }
        int end = 0;
        double least = Double.MAX_VALUE;
        for (int j = 0; j < demand.length; j++) {
            if (demand[j] > NONE && toDemand[j] < least) {
                least = toDemand[j];
                end = j;
            }
        }
        return new Path(end, source, through, least, least == Double.MAX_VALUE ? 0 : room(end, source, through));
    }

    private double room(int end, int[] source, int[] through) {
        double amount = demand[end];
        int at = end;
        while (true) {
            int from = source[at];
            if (through[from] < 0) {
                return Math.min(amount, supply[from]);
            }
            at = through[from];
            amount = Math.min(amount, carried[from][at]);
        }
    }

    private void carry(Path path) {
        int at = path.end;
        demand[at] -= path.amount;
        while (true) {
            int from = path.source[at];
            carried[from][at] += path.amount;
            if (path.through[from] < 0) {
                supply[from] -= path.amount;
                return;
            }
            at = path.through[from];
            carried[from][at] -= path.amount;
        }
    }
}
