package org.rapport.provisioning.internal;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IEngine;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.PhaseSetFactory;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.rapport.isolation.Fault;
import org.rapport.isolation.Isolation;
import org.rapport.model.RapportException;
import org.rapport.provisioning.Plugin;
import org.rapport.provisioning.Plugin.About;
import org.rapport.provisioning.Plugin.State;
import org.rapport.provisioning.Plugins;

/** {@link Plugins} on the p2 profile of the running installation. */
@Component(service = Plugins.class)
public final class P2Plugins implements Plugins {

  /** Marks, in the profile, what a user installed; its value is the site. */
  private static final String MARK = "org.rapport.plugin.site";
  private static final String GROUP = ".feature.group";

  private final IProvisioningAgent agent;
  private final Isolation isolation;
  private final Set<String> changed = ConcurrentHashMap.newKeySet();

  /** Takes the agent of the running installation from its provider. */
  @Activate
  public P2Plugins(@Reference IProvisioningAgentProvider agents, @Reference Isolation isolation) throws ProvisionException {
    agent = agents.createAgent(null);
    this.isolation = isolation;
  }

  /** Gives the agent back. */
  @Deactivate
  public void stop() {
    agent.stop();
  }

  @Override
  public List<Plugin> installed() throws RapportException {
    IProfile profile = profile();
    return plugins(profile, marked(profile).values());
  }

  @Override
  public List<Plugin> install(String written, IProgressMonitor monitor) throws RapportException {
    SubMonitor progress = SubMonitor.convert(monitor, Texts.get("installing"), 100);
    IProfile profile = profile();
    Installation.checkWritable(profile);
    URI site = Site.of(written);
    Collection<IInstallableUnit> offered = offered(site, written, progress.split(20));
    if (offered.isEmpty()) {
      throw Texts.error("empty-site", null, written);
    }
    List<IInstallableUnit> wanted = offered.stream().filter(unit -> !present(profile, unit)).toList();
    if (wanted.isEmpty()) {
      throw Texts.error("already-installed", null, written, offered.stream().map(P2Plugins::id).sorted().collect(Collectors.joining(", ")));
    }
    apply(profile, from(site, wanted), older(profile, wanted), progress.split(80));
    return plugins(profile(), wanted);
  }

  @Override
  public List<Plugin> update(List<String> ids, IProgressMonitor monitor) throws RapportException {
    IProfile profile = profile();
    Installation.checkWritable(profile);
    Collection<IInstallableUnit> chosen = chosen(profile, ids.isEmpty() ? List.copyOf(marked(profile).keySet()) : ids);
    SubMonitor progress = SubMonitor.convert(monitor, Texts.get("updating"), Math.max(1, chosen.size()));
    List<IInstallableUnit> newer = new ArrayList<>();
    for (IInstallableUnit unit : chosen) {
      SubMonitor step = progress.split(1).setWorkRemaining(2);
      String site = profile.getInstallableUnitProperty(unit, MARK);
      for (IInstallableUnit offer : offered(URI.create(site), site, step.split(1))) {
        if (offer.getId().equals(unit.getId()) && offer.getVersion().compareTo(unit.getVersion()) > 0) {
          apply(profile(), from(URI.create(site), List.of(offer)), List.of(unit), step.split(1));
          newer.add(offer);
        }
      }
    }
    return plugins(profile(), newer);
  }

  @Override
  public List<Plugin> remove(List<String> ids, IProgressMonitor monitor) throws RapportException {
    SubMonitor progress = SubMonitor.convert(monitor, Texts.get("removing"), 1);
    IProfile profile = profile();
    Installation.checkWritable(profile);
    Collection<IInstallableUnit> units = chosen(profile, ids);
    List<Plugin> removed = plugins(profile, units);
    apply(profile, Map.of(), units, progress.split(1));
    return removed;
  }

  @Override
  public List<Plugin> disable(List<String> ids) throws RapportException {
    IProfile profile = profile();
    Collection<IInstallableUnit> units = chosen(profile, ids);
    for (IInstallableUnit unit : units) {
      if (Bundles.of(profile, unit).stream().map(isolation::turnOff).filter(Optional::isPresent).count() == 0) {
        throw Texts.error("no-base", null, id(unit));
      }
    }
    return plugins(profile, units);
  }

  @Override
  public List<Plugin> enable(List<String> ids) throws RapportException {
    IProfile profile = profile();
    Collection<IInstallableUnit> units = chosen(profile, ids);
    units.forEach(unit -> Bundles.of(profile, unit).forEach(isolation::turnOn));
    return plugins(profile, units);
  }

  @Override
  public List<Plugin> rollback(IProgressMonitor monitor) throws RapportException {
    SubMonitor progress = SubMonitor.convert(monitor, Texts.get("rolling-back"), 1);
    IProfile profile = profile();
    Installation.checkWritable(profile);
    Set<IInstallableUnit> now = Set.copyOf(marked(profile).values());
    IProfile before = before(profile, now);
    Map<IInstallableUnit, URI> back = new LinkedHashMap<>();
    marked(before).values().stream().filter(unit -> !now.contains(unit))
        .forEach(unit -> back.put(unit, URI.create(before.getInstallableUnitProperty(unit, MARK))));
    List<IInstallableUnit> gone = now.stream().filter(unit -> !marked(before).containsValue(unit)).toList();
    apply(profile, back, gone, progress.split(1));
    return installed();
  }

  /** The installation as it was before its plugins were changed last. */
  private IProfile before(IProfile profile, Set<IInstallableUnit> now) throws RapportException {
    IProfileRegistry registry = agent.getService(IProfileRegistry.class);
    long[] times = registry.listProfileTimestamps(profile.getProfileId());
    for (int i = times.length - 1; i >= 0; i--) {
      IProfile past = times[i] < profile.getTimestamp() ? registry.getProfile(profile.getProfileId(), times[i]) : null;
      if (past != null && !now.equals(Set.copyOf(marked(past).values()))) {
        return past;
      }
    }
    throw Texts.error("nothing-to-roll-back", null);
  }

  private IProfile profile() throws RapportException {
    IProfile profile = agent.getService(IProfileRegistry.class).getProfile(IProfileRegistry.SELF);
    if (profile == null) {
      throw Texts.error("no-profile", null);
    }
    return profile;
  }

  private Collection<IInstallableUnit> offered(URI site, String written, SubMonitor progress) throws RapportException {
    progress.setWorkRemaining(2);
    try {
      IMetadataRepositoryManager manager = agent.getService(IMetadataRepositoryManager.class);
      if (manager.contains(site)) {
        manager.refreshRepository(site, progress.split(1));
      }
      IMetadataRepository repository = manager.loadRepository(site, progress.split(1));
      agent.getService(IArtifactRepositoryManager.class).loadRepository(site, new NullProgressMonitor());
      return repository.query(QueryUtil.createLatestQuery(QueryUtil.createIUGroupQuery()), new NullProgressMonitor()).toUnmodifiableSet()
          .stream().filter(unit -> unit.getId().endsWith(GROUP)).toList();
    } catch (ProvisionException e) {
      throw Texts.error("not-a-site", e, written);
    } catch (OperationCanceledException e) {
      throw Texts.error("cancelled", e);
    }
  }

  private static boolean present(IProfile profile, IInstallableUnit unit) {
    return profile.query(QueryUtil.createIUQuery(unit.getId()), null).toUnmodifiableSet().stream()
        .anyMatch(installed -> installed.getVersion().compareTo(unit.getVersion()) >= 0);
  }

  private static List<IInstallableUnit> older(IProfile profile, List<IInstallableUnit> wanted) {
    return wanted.stream().flatMap(unit -> profile.query(QueryUtil.createIUQuery(unit.getId()), null).toUnmodifiableSet().stream()).toList();
  }

  private static TreeMap<String, IInstallableUnit> marked(IProfile profile) {
    TreeMap<String, IInstallableUnit> marked = new TreeMap<>();
    profile.query(QueryUtil.createIUAnyQuery(), null).forEach(unit -> {
      if (profile.getInstallableUnitProperty(unit, MARK) != null) {
        marked.put(id(unit), unit);
      }
    });
    return marked;
  }

  private static Collection<IInstallableUnit> chosen(IProfile profile, List<String> ids) throws RapportException {
    TreeMap<String, IInstallableUnit> marked = marked(profile);
    for (String id : ids) {
      if (!marked.containsKey(id)) {
        throw Texts.error("unknown-plugin", null, id);
      }
    }
    marked.keySet().retainAll(ids);
    return marked.values();
  }

  private static Map<IInstallableUnit, URI> from(URI site, Collection<IInstallableUnit> units) {
    return units.stream().collect(Collectors.toMap(unit -> unit, unit -> site));
  }

  private void apply(IProfile profile, Map<IInstallableUnit, URI> add, Collection<IInstallableUnit> remove, SubMonitor progress)
      throws RapportException {
    progress.setWorkRemaining(100);
    ProvisioningContext context = new ProvisioningContext(agent);
    URI[] sites = add.values().stream().distinct().toArray(URI[]::new);
    context.setMetadataRepositories(sites);
    context.setArtifactRepositories(sites);
    IPlanner planner = agent.getService(IPlanner.class);
    IProfileChangeRequest request = planner.createChangeRequest(profile);
    request.removeAll(remove);
    request.addAll(add.keySet());
    add.forEach((unit, site) -> {
      request.setInstallableUnitProfileProperty(unit, IProfile.PROP_PROFILE_ROOT_IU, "true");
      request.setInstallableUnitProfileProperty(unit, MARK, site.toString());
    });
    try {
      IProvisioningPlan plan = planner.getProvisioningPlan(request, context, progress.split(30));
      check("plugin-conflict", plan.getStatus());
      check("install-failed",
          agent.getService(IEngine.class).perform(plan, PhaseSetFactory.createDefaultPhaseSet(), progress.split(70)));
    } catch (OperationCanceledException e) {
      throw Texts.error("cancelled", e);
    }
    add.keySet().forEach(unit -> changed.add(unit.getId()));
    remove.stream().filter(unit -> add.isEmpty()).forEach(unit -> changed.remove(unit.getId()));
  }

  private static void check(String code, IStatus status) throws RapportException {
    if (status.matches(IStatus.CANCEL)) {
      throw Texts.error("cancelled", status.getException());
    }
    if (status.matches(IStatus.ERROR)) {
      throw Texts.error(code, status.getException(), describe(status));
    }
  }

  private static String describe(IStatus status) {
    List<String> sentences = new ArrayList<>();
    collect(status, sentences);
    return sentences.stream().distinct().limit(6).collect(Collectors.joining(" / "));
  }

  private static void collect(IStatus status, List<String> sentences) {
    if (status.getChildren().length == 0 && !status.isOK()) {
      sentences.add(status.getMessage());
    }
    for (IStatus child : status.getChildren()) {
      collect(child, sentences);
    }
  }

  private List<Plugin> plugins(IProfile profile, Collection<IInstallableUnit> units) {
    Map<String, Fault> faults = isolation.faults().stream().collect(Collectors.toMap(Fault::plugin, fault -> fault));
    return units.stream().map(unit -> plugin(profile, unit, faults)).sorted(Comparator.comparing(Plugin::id)).toList();
  }

  private Plugin plugin(IProfile profile, IInstallableUnit unit, Map<String, Fault> faults) {
    String language = Locale.getDefault().toString();
    About about = new About(said(unit.getProperty(IInstallableUnit.PROP_NAME, language), id(unit)),
        said(unit.getProperty(IInstallableUnit.PROP_DESCRIPTION, language), ""), said(unit.getProperty(IInstallableUnit.PROP_PROVIDER, language), ""),
        said(profile.getInstallableUnitProperty(unit, MARK), ""));
    List<Fault> off = Bundles.of(profile, unit).stream().map(faults::get).filter(fault -> fault != null).toList();
    State state = changed.contains(unit.getId()) ? State.RESTART : off.isEmpty() ? State.INSTALLED : State.OFF;
    return new Plugin(id(unit), unit.getVersion().toString(), state, about,
        off.stream().map(Fault::reason).filter(reason -> !reason.isEmpty()).distinct().collect(Collectors.joining(" ")));
  }

  private static String said(String text, String otherwise) {
    return text == null || text.isBlank() || text.startsWith("%") ? otherwise : text.strip();
  }

  /** The name for people: without what p2, and by custom the feature, put behind it. */
  private static String id(IInstallableUnit unit) {
    String id = unit.getId();
    for (String suffix : List.of(GROUP, ".feature")) {
      id = id.endsWith(suffix) ? id.substring(0, id.length() - suffix.length()) : id;
    }
    return id;
  }
}
