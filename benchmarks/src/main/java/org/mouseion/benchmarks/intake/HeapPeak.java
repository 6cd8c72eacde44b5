package org.mouseion.benchmarks.intake;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/// Watches the heap of this process: the most that lay there, garbage included, and the most left after a collection.
final class HeapPeak implements AutoCloseable {

    private final Set<String> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());
    private final List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
    private final AtomicLong left = new AtomicLong();
    private final NotificationListener listener = (notice, handback) -> {
        if (notice.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            Map<String, MemoryUsage> after = GarbageCollectionNotificationInfo.from(
                            (CompositeData) notice.getUserData())
                    .getGcInfo()
                    .getMemoryUsageAfterGc();
            long sum = heap.stream()
                    .mapToLong(pool -> after.containsKey(pool) ? after.get(pool).getUsed() : 0)
                    .sum();
            left.accumulateAndGet(sum, Math::max);
        }
    };

    private HeapPeak() {}

    static HeapPeak watch() {
        HeapPeak peak = new HeapPeak();
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        peak.collectors.forEach(
                each -> ((NotificationEmitter) each).addNotificationListener(peak.listener, null, null));
        return peak;
    }

    /// Bytes, garbage included.
    long most() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    /// Bytes in use after the collection that left most.
    long mostLeft() {
        return left.get();
    }

    @Override
    public void close() {
        for (GarbageCollectorMXBean each : collectors) {
            try {
                ((NotificationEmitter) each).removeNotificationListener(listener);
            } catch (javax.management.ListenerNotFoundException never) {
                throw new IllegalStateException(never);
            }
        }
    }
}
