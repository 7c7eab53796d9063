package org.rapport.core.internal.session;

import java.util.List;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapport.core.session.TypesProvider;
import org.rapport.model.ModelPackages;
import org.rapport.model.Types;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives the types of the packages at the extension point of the model. */
@Component
public final class ExtensionTypes implements TypesProvider {

  private static final Logger LOG = LoggerFactory.getLogger(ExtensionTypes.class);

  private final ModelPackages.Loaded loaded;

  /** Reads the extension point. */
  @Activate
  public ExtensionTypes(@Reference IExtensionRegistry registry) {
    loaded = ModelPackages.read(registry);
    loaded.problems().forEach(LOG::warn);
  }

  @Override
  public Types types() {
    return loaded.types();
  }

  @Override
  public List<String> problems() {
    return loaded.problems();
  }
}
