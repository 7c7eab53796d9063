package org.rapport.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.store.Stores;
import org.rapport.testing.OwnProcess;
import org.rapport.testing.TestDatabase;

@ParameterizedClass
@EnumSource(TestDatabase.class)
@OwnProcess
class DurabilityTest extends StoreFixture {

  @Test
  void whatAKilledWriterSaidIsThere() throws Exception {
    store.close();
    Random random = new Random(7);
    List<UUID> said = new ArrayList<>();
    for (int kill = 0; kill < 3; kill++) {
      Process writer = Writer.start(config, "write");
      BufferedReader lines = writer.inputReader();
      assertEquals("ready", lines.readLine());
      said.add(UUID.fromString(lines.readLine()));
      Thread.sleep(200 + random.nextInt(800));
      writer.toHandle().destroyForcibly();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.length() == 36) {
          said.add(UUID.fromString(line));
        }
      }
      assertTrue(writer.waitFor(20, TimeUnit.SECONDS));
    }
    store = Stores.open(config, types());
    for (UUID change : said) {
      assertTrue(store.change(ann, change).isPresent(), change.toString());
    }
    assertEquals(List.of(), store.check());
  }
}
