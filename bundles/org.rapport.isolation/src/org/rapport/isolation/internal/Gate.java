package org.rapport.isolation.internal;

import java.util.Collection;
import java.util.function.Predicate;
import org.osgi.framework.hooks.resolver.ResolverHook;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/** Lets the framework resolve no bundle that is off: what is not resolved contributes nothing and runs nothing. */
public final class Gate implements ResolverHookFactory, ResolverHook {

  private final Predicate<String> off;

  /**
   * A gate.
   *
   * @param off whether the bundle of a symbolic name is off
   */
  Gate(Predicate<String> off) {
    this.off = off;
  }

  @Override
  public ResolverHook begin(Collection<BundleRevision> triggers) {
    return this;
  }

  @Override
  public void filterResolvable(Collection<BundleRevision> candidates) {
    candidates.removeIf(revision -> revision.getSymbolicName() != null && off.test(revision.getSymbolicName()));
  }

  @Override
  public void filterSingletonCollisions(BundleCapability singleton, Collection<BundleCapability> candidates) {
    // Whichever of two versions wins is the framework's matter.
  }

  @Override
  public void filterMatches(BundleRequirement requirement, Collection<BundleCapability> candidates) {
    // What is off is not resolved, so that nothing can be wired to it.
  }

  @Override
  public void end() {
    // Nothing is kept of one resolution for the next.
  }
}
