package org.rapport.workbench.internal.plugins;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.HashMap;
import java.util.Map;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import org.eclipse.core.runtime.ILog;

/** Notices that the memory is nearly full of what is in use, which a collection did not free. Safe for all threads. */
public final class HeapWatch implements AutoCloseable {

  private final NotificationEmitter emitter = (NotificationEmitter) ManagementFactory.getMemoryMXBean();
  private final NotificationListener listener = this::heard;
  private final Map<MemoryPoolMXBean, Long> before = new HashMap<>();
  private final int percent;
  private final Runnable full;

  /**
   * Begins to watch.
   *
   * @param percent of the memory that old objects may take, from which on it is full
   * @param full called on a thread of the virtual machine each time that this is so after a collection and was not before
   */
  public HeapWatch(int percent, Runnable full) {
    this.percent = percent;
    this.full = full;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      boolean old = pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported() && pool.isCollectionUsageThresholdSupported();
      if (old && pool.getUsage().getMax() > 0) {
        before.put(pool, pool.getCollectionUsageThreshold());
        pool.setCollectionUsageThreshold(limit(pool));
      }
    }
    emitter.addNotificationListener(listener, null, null);
  }

  private long limit(MemoryPoolMXBean pool) {
    return pool.getUsage().getMax() / 100 * percent;
  }

  /** The threshold of a pool is one for all who watch it, and may be that of somebody else. */
  private void heard(Notification notification, Object handback) {
    if (notification.getType().equals(MemoryNotificationInfo.MEMORY_COLLECTION_THRESHOLD_EXCEEDED)
        && before.keySet().stream().anyMatch(pool -> pool.getCollectionUsage().getUsed() >= limit(pool))) {
      full.run();
    }
  }

  /** Ends that. */
  @Override
  public void close() {
    before.forEach(MemoryPoolMXBean::setCollectionUsageThreshold);
    try {
      emitter.removeNotificationListener(listener);
    } catch (ListenerNotFoundException e) {
      ILog.of(HeapWatch.class).info("The watch of the memory was ended twice.", e);
    }
  }
}
