package org.rapport.provisioning.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.rapport.model.RapportException;

/** The address of a p2 repository, from what a person wrote: a folder, an archive, or a URL. */
final class Site {

  private static final List<String> INDEXES = List.of("p2.index", "content.jar", "content.xml.xz", "content.xml", "compositeContent.jar",
      "compositeContent.xml");

  private Site() {
  }

  /**
   * The address as p2 wants it.
   *
   * @throws RapportException {@code not-a-site} where it is a file or folder without a repository, or no address at all
   */
  static URI of(String written) throws RapportException {
    if (written.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) {
      try {
        URI address = new URI(written.replace(" ", "%20"));
        return "file".equals(address.getScheme()) && !address.isOpaque() ? folder(Path.of(address), written) : address;
      } catch (URISyntaxException | IllegalArgumentException e) {
        throw Texts.error("not-a-site", e, written);
      }
    }
    try {
      return folder(Path.of(written).toAbsolutePath(), written);
    } catch (InvalidPathException e) {
      throw Texts.error("not-a-site", e, written);
    }
  }

  private static URI folder(Path path, String written) throws RapportException {
    if (Files.isRegularFile(path) && path.toString().matches(".*\\.(zip|jar)")) {
      return URI.create("jar:" + path.toUri() + "!/");
    }
    if (INDEXES.stream().noneMatch(index -> Files.isRegularFile(path.resolve(index)))) {
      throw Texts.error("not-a-site", null, written);
    }
    return path.toUri();
  }
}
