package org.rapport.isolation.poison;

/** What a broken plugin does: its class file goes into the bundles that the tests make. */
public final class Thrower implements Runnable {

  @Override
  public void run() {
    throw new IllegalStateException("the machine is on fire");
  }
}
