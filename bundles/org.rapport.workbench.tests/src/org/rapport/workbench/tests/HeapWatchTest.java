package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.rapport.workbench.internal.plugins.HeapWatch;

/** The memory of this very process, which is full from one percent or from hundred on. */
class HeapWatchTest {

  @Test
  void whatStaysAfterACollectionFillsTheMemory() throws InterruptedException {
    Semaphore full = new Semaphore(0);
    byte[][] kept = new byte[40][1 << 20];
    try (HeapWatch watch = new HeapWatch(1, full::release)) {
      System.gc();
      assertTrue(full.tryAcquire(20, TimeUnit.SECONDS));
    }
    assertEquals(40, kept.length);
  }

  @Test
  void aMemoryWithRoomIsNotFull() throws InterruptedException {
    Semaphore full = new Semaphore(0);
    try (HeapWatch watch = new HeapWatch(99, full::release)) {
      System.gc();
      assertTrue(!full.tryAcquire(2, TimeUnit.SECONDS));
    }
  }
}
