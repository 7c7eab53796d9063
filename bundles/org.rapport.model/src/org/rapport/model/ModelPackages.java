package org.rapport.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.rapport.model.crm.CrmPackage;

/**
 * Makes the types from the packages that bundles contribute at the extension point {@code org.rapport.model.packages}.
 * A bad contribution is named and left out; the others are there all the same.
 */
public final class ModelPackages {

  /** The extension point. */
  public static final String POINT = "org.rapport.model.packages";

  private static final Set<String> ON_DELETE = Set.of("refuse", "clear", "cascade");

  private final Map<String, EPackage> candidates = new TreeMap<>();
  private final Map<String, String> contributors = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();

  private ModelPackages() {
  }

  /**
   * What could be read.
   *
   * @param types the types of all good packages, in the order of their dependencies
   * @param problems what was wrong with those left out, one sentence each
   */
  public record Loaded(Types types, List<String> problems) {
  }

  /** Reads all contributions; never throws because of one of them. */
  public static Loaded read(IExtensionRegistry registry) {
    ModelPackages packages = new ModelPackages();
    for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
      packages.contribute(element);
    }
    return packages.load();
  }

  /**
   * The same for packages that are already at hand, for plain Java.
   *
   * @param ecores further Ecore files of dynamic packages
   */
  public static Loaded of(Collection<? extends EPackage> generated, Collection<URI> ecores) {
    ModelPackages packages = new ModelPackages();
    generated.forEach(each -> packages.add(each, each.getName()));
    ecores.forEach(each -> packages.addEcore(each, each.lastSegment()));
    return packages.load();
  }

  private void contribute(IConfigurationElement element) {
    String bundle = element.getContributor().getName();
    String nsUri = element.getAttribute("nsURI");
    String ecore = element.getAttribute("ecore");
    if ((nsUri == null) == (ecore == null)) {
      problems.add("The plugin " + bundle + " names a package neither by nsURI nor by ecore, or by both; it was left out.");
    } else if (nsUri != null) {
      addGenerated(nsUri, bundle);
    } else {
      addEcore(URI.createPlatformPluginURI("/" + bundle + "/" + ecore, true), bundle);
    }
  }

  private void addGenerated(String nsUri, String bundle) {
    try {
      EPackage generated = EPackage.Registry.INSTANCE.getEPackage(nsUri);
      if (generated == null) {
        problems.add("The plugin " + bundle + " names the package " + nsUri + ", which nobody has registered; it was left out.");
      } else {
        add(generated, bundle);
      }
    } catch (RuntimeException | LinkageError e) {
      problems.add("The package " + nsUri + " of the plugin " + bundle + " cannot be initialised: " + e + "; it was left out.");
    }
  }

  private void addEcore(URI uri, String bundle) {
    try {
      ResourceSet set = new ResourceSetImpl();
      set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
      candidates.values().forEach(each -> set.getPackageRegistry().put(each.getNsURI(), each));
      Resource resource = set.getResource(uri, true);
      if (resource.getContents().size() != 1 || !(resource.getContents().get(0) instanceof EPackage loaded)) {
        problems.add("The file " + uri.lastSegment() + " of the plugin " + bundle + " holds no Ecore package; it was left out.");
        return;
      }
      add(loaded, bundle);
    } catch (RuntimeException e) {
      problems.add("The file " + uri.lastSegment() + " of the plugin " + bundle + " cannot be read: " + message(e) + "; it was left out.");
    }
  }

  private static String message(Throwable e) {
    return e.getCause() == null || e.getCause() == e ? e.getMessage() : message(e.getCause());
  }

  private void add(EPackage candidate, String bundle) {
    if (candidate.getNsURI() == null || candidate.getNsPrefix() == null) {
      problems.add("A package of the plugin " + bundle + " has no nsURI or nsPrefix; it was left out.");
    } else if (candidates.putIfAbsent(candidate.getNsURI(), candidate) != null) {
      problems.add("The package " + candidate.getNsURI() + " of the plugin " + bundle + " is already contributed by "
          + contributors.get(candidate.getNsURI()) + "; it was left out.");
    } else {
      contributors.put(candidate.getNsURI(), bundle);
    }
  }

  private Loaded load() {
    Set<EPackage> accepted = new LinkedHashSet<>();
    Set<EPackage> visited = new LinkedHashSet<>();
    Types types = new Types(List.of());
    for (EPackage each : candidates.values()) {
      types = accept(each, accepted, visited, types);
    }
    return new Loaded(types, List.copyOf(problems));
  }

  /** Accepts a package after those it refers to. */
  private Types accept(EPackage candidate, Set<EPackage> accepted, Set<EPackage> visited, Types types) {
    if (!visited.add(candidate)) {
      return types;
    }
    Types before = types;
    String bundle = contributors.get(candidate.getNsURI());
    try {
      Set<EPackage> needed = dependencies(candidate);
      for (EPackage each : needed) {
        before = candidates.containsValue(each) ? accept(each, accepted, visited, before) : before;
      }
      String reason = refusal(candidate, needed, accepted);
      if (reason != null) {
        problems.add("The package " + candidate.getNsURI() + " of the plugin " + bundle + " was left out: " + reason);
        return before;
      }
      List<EPackage> next = new ArrayList<>(accepted);
      next.add(candidate);
      Types after = new Types(next);
      accepted.add(candidate);
      return after;
    } catch (RuntimeException e) {
      problems.add("The package " + candidate.getNsURI() + " of the plugin " + bundle + " was left out: " + message(e));
      return before;
    }
  }

  /** The packages that a package refers to, in a stable order. */
  private Set<EPackage> dependencies(EPackage candidate) {
    connect(candidate);
    Set<EPackage> result = new LinkedHashSet<>();
    EcoreUtil.ExternalCrossReferencer.find(candidate).keySet().stream().filter(o -> !o.eIsProxy()).map(ModelPackages::packageOf)
        .filter(p -> p != null && p != candidate && p != EcorePackage.eINSTANCE)
        .sorted(Comparator.comparing(EPackage::getNsURI)).forEach(result::add);
    return result;
  }

  /** Lets references by namespace into other dynamic packages resolve, whatever the order in which they were read. */
  private void connect(EPackage candidate) {
    Resource resource = candidate.eResource();
    if (resource != null && resource.getResourceSet() != null) {
      candidates.forEach((nsUri, each) -> resource.getResourceSet().getPackageRegistry().putIfAbsent(nsUri, each));
      EcoreUtil.resolveAll(resource);
    }
  }

  private static EPackage packageOf(EObject object) {
    EObject root = EcoreUtil.getRootContainer(object);
    return root instanceof EPackage found ? found : null;
  }

  /** Why a package cannot be used; null where it can. */
  private static String refusal(EPackage candidate, Set<EPackage> needed, Set<EPackage> accepted) {
    if (!EcoreUtil.UnresolvedProxyCrossReferencer.find(candidate).isEmpty()) {
      return "it refers to " + EcoreUtil.getURI(EcoreUtil.UnresolvedProxyCrossReferencer.find(candidate).keySet().iterator().next())
          + ", which is not there.";
    }
    for (EPackage each : needed) {
      if (!accepted.contains(each)) {
        return "it needs the package " + each.getNsURI() + ", which is not installed or was left out itself.";
      }
    }
    if (candidate.getClass() == EPackageImpl.class) {
      Diagnostic diagnostic = Diagnostician.INSTANCE.validate(candidate);
      if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
        return diagnostic.getChildren().isEmpty() ? diagnostic.getMessage() : diagnostic.getChildren().get(0).getMessage();
      }
    }
    return misuse(candidate);
  }

  private static String misuse(EPackage candidate) {
    for (TreeIterator<EObject> contents = candidate.eAllContents(); contents.hasNext();) {
      EObject each = contents.next();
      if (each instanceof EClass eClass) {
        for (EClass parent : eClass.getESuperTypes()) {
          if (parent.getEPackage() != candidate && !parent.isAbstract()) {
            return eClass.getName() + " extends " + parent.getName() + ", a concrete class of another package; refer to it instead.";
          }
        }
      } else if (each instanceof EReference reference && !reference.isContainment() && !reference.isContainer()) {
        String feature = reference.getEContainingClass().getName() + "." + reference.getName();
        if (reference.isMany()) {
          return feature + " refers to many records; use a contained row with one reference instead.";
        }
        if (CrmPackage.Literals.ROOT.isSuperTypeOf(reference.getEReferenceType())
            && Annotations.value(reference, "onDelete").filter(ON_DELETE::contains).isEmpty()) {
          return feature + " does not say what happens when its target is deleted; annotate it with onDelete=refuse, clear or cascade.";
        }
      }
    }
    return null;
  }
}
