package org.rapport.store.internal.deploy;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.URIHandlerImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** Writes a package as Ecore text that names other packages by their namespace, wherever they were read from. */
final class EcoreText {

  private EcoreText() {
  }

  /** The text of a package. */
  static String of(EPackage model, Collection<EPackage> all) {
    Map<URI, URI> namespaces = new HashMap<>();
    all.stream().filter(p -> p.eResource() != null)
        .forEach(p -> namespaces.put(p.eResource().getURI(), URI.createURI(p.getNsURI())));
    XMIResourceImpl resource = new XMIResourceImpl(URI.createURI(model.getNsURI()));
    resource.getContents().add(EcoreUtil.copy(model));
    StringWriter text = new StringWriter();
    try {
      resource.save(text, Map.of(XMLResource.OPTION_URI_HANDLER, new URIHandlerImpl() {
        @Override
        public URI deresolve(URI uri) {
          URI namespace = namespaces.get(uri.trimFragment());
          return namespace == null ? uri : namespace.appendFragment(uri.fragment());
        }
      }));
    } catch (IOException e) {
      throw new IllegalStateException("The package " + model.getNsURI() + " cannot be written as text.", e);
    }
    return text.toString();
  }
}
