package org.mouseion.algorithms.spotting;

import java.util.Arrays;

/// The best of many words as they go by: a heap with the worst of the kept on top.
final class Best {

    /// Score above, word below, so that one comparison orders both; of equal scores the earlier word is
    /// better.
    private final long[] heap;

    private int size;

    Best(int most) {
        this.heap = new long[most];
    }

    void offer(int word, int score) {
        if (heap.length == 0) {
            return;
        }
        long entry = (long) score << 32 | (Integer.MAX_VALUE - word);
        if (size < heap.length) {
            heap[size++] = entry;
            if (size == heap.length) {
                Arrays.sort(heap);
            }
        } else if (entry > heap[0]) {
            heap[0] = entry;
            sink();
        }
    }

    private void sink() {
        int at = 0;
        while (true) {
            int child = 2 * at + 1;
            if (child >= heap.length) {
                return;
            }
            if (child + 1 < heap.length && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[at] <= heap[child]) {
                return;
            }
            long moved = heap[at];
            heap[at] = heap[child];
            heap[child] = moved;
            at = child;
        }
    }

    /// Best first. Ends the collecting.
    int[] words() {
        Arrays.sort(heap, 0, size);
        int[] words = new int[size];
        for (int rank = 0; rank < size; rank++) {
            words[rank] = Integer.MAX_VALUE - (int) heap[size - 1 - rank];
        }
        return words;
    }

    /// After [#words].
    int score(int rank) {
        return (int) (heap[size - 1 - rank] >> 32);
    }
}
