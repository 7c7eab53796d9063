import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Generates the code of one model: {@code Generate BUNDLES-FOLDER BUNDLE MODEL-NAME}. */
class Generate {
  public static void main(String[] args) throws Exception {
    Path bundles = Path.of(args[0]).toAbsolutePath();
    try (var folders = Files.list(bundles)) {
      for (Path folder : folders.toList()) {
        EcorePlugin.getPlatformResourceMap().put(folder.getFileName().toString(), URI.createFileURI(folder + "/"));
      }
    }
    ResourceSet resources = new ResourceSetImpl();
    resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
    resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
    resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
    GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
        GenModelGeneratorAdapterFactory.DESCRIPTOR);

    URI uri = URI.createPlatformResourceURI(args[1] + "/model/" + args[2] + ".genmodel", true);
    GenModel model = (GenModel) resources.getResource(uri, true).getContents().get(0);
    model.reconcile();
    model.setCanGenerate(true);
    model.setValidateModel(true);
    Diagnostic valid = model.diagnose();
    if (valid.getSeverity() != Diagnostic.OK) {
      throw new IllegalStateException(valid.toString());
    }
    Generator generator = new Generator();
    generator.setInput(model);
    Diagnostic done = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
    if (done.getSeverity() > Diagnostic.WARNING) {
      throw new IllegalStateException(done.toString());
    }
  }
}
