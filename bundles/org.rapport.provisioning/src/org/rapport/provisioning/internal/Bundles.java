package org.rapport.provisioning.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.query.QueryUtil;

/** The bundles that a feature brings. */
final class Bundles {

  private static final String BUNDLE = "osgi.bundle";

  private Bundles() {
  }

  /** The symbolic names of the bundles of a feature and of the features in it; those that others bring too are among them. */
  static Set<String> of(IProfile profile, IInstallableUnit feature) {
    Set<String> names = new LinkedHashSet<>();
    collect(profile, feature, names, new LinkedHashSet<>());
    return names;
  }

  private static void collect(IProfile profile, IInstallableUnit feature, Set<String> names, Set<IInstallableUnit> seen) {
    for (IRequirement requirement : feature.getRequirements()) {
      for (IInstallableUnit unit : profile.query(QueryUtil.createMatchQuery(requirement.getMatches()), null).toUnmodifiableSet()) {
        if (!seen.add(unit)) {
          continue;
        }
        if (QueryUtil.isGroup(unit)) {
          collect(profile, unit, names, seen);
        }
        unit.getProvidedCapabilities().stream().filter(capability -> BUNDLE.equals(capability.getNamespace())).map(IProvidedCapability::getName)
            .forEach(names::add);
      }
    }
  }
}
