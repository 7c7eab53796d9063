package org.rapport.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.testing.TestDatabase;

/** Files kept with records, by the command line. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class AttachmentsTest extends CliFixture {

  private String account;
  private Path contract;
  private final byte[] bytes = new byte[700_001];

  @BeforeEach
  void account() throws Exception {
    account = done("create", "Account", "name=Brewery").get("id").getAsString();
    new Random(3).nextBytes(bytes);
    contract = Files.write(folder.resolve("contract.pdf"), bytes);
  }

  private String attach() {
    JsonArray attachments = done("attach", "Account", account, "contract.pdf").getAsJsonArray("attachments");
    return attachments.get(0).getAsJsonObject().get("id").getAsString();
  }

  @Test
  void aFileComesBackAsItWas() throws Exception {
    String id = attach();
    JsonObject features = done("show", "Attachment", id).getAsJsonObject("features");
    assertEquals("application/pdf", features.get("mediaType").getAsString());
    assertEquals(bytes.length, features.get("size").getAsLong());
    done("attachment", id, "out.bin");
    assertArrayEquals(bytes, Files.readAllBytes(folder.resolve("out.bin")));
    Path below = Files.createDirectory(folder.resolve("below"));
    done("attachment", id, "below");
    assertArrayEquals(bytes, Files.readAllBytes(below.resolve("contract.pdf")));
    try (var left = Files.list(folder)) {
      assertFalse(left.anyMatch(file -> file.toString().endsWith(".part")));
    }
  }

  @Test
  void aNameThatLeadsOutOfTheFolderDoesNot() throws Exception {
    String id = attach();
    done("set", "Attachment", id, "name=../../evil");
    Path below = Files.createDirectory(folder.resolve("below"));
    done("attachment", id, "below");
    assertTrue(Files.exists(below.resolve(".._.._evil")));
  }

  @Test
  void detachIsUndone() {
    String id = attach();
    done("detach", id);
    assertEquals("not-found", run("attachment", id, "out.bin").error());
    done("undo");
    done("attachment", id, "out.bin");
  }

  @Test
  void theSettingLimitsTheSize() {
    done("settings", "set", "attachment.maximum", "700000");
    assertEquals("too-large", run("attach", "Account", account, "contract.pdf").error());
    assertEquals(0, done("list", "Attachment").get("total").getAsInt());
    done("settings", "unset", "attachment.maximum");
    attach();
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertEquals("no-file", run("attach", "Account", account, "nowhere.pdf").error());
    assertEquals("is-folder", run("attach", "Account", account, ".").error());
    assertEquals("not-found", run("attach", "Account", "01890000-0000-7000-8000-000000000001", contract.toString()).error());
    Answer answer = plain("", List.of("--db", db, "attach", "Account", account, "contract.pdf"));
    assertTrue(answer.out().contains("contract.pdf"), answer.out());
  }
}
