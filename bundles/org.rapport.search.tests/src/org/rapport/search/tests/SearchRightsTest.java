package org.rapport.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.core.session.DatabaseLocation;
import org.rapport.model.Records;
import org.rapport.model.Ref;
import org.rapport.model.crm.User;
import org.rapport.search.Hit;
import org.rapport.search.Results;
import org.rapport.search.Search;
import org.rapport.search.internal.SearchesService;
import org.rapport.store.Principal;
import org.rapport.store.Store;
import org.rapport.store.Stores;
import org.rapport.testing.RightsModel;
import org.rapport.testing.RightsWorld;
import org.rapport.testing.TestDatabase;
import org.rapport.testing.TestStores;

/** Users with random rights: what one may not see is neither found nor written into the index. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class SearchRightsTest {

  private static final long[] SEEDS = {11};

  @TempDir
  Path folder;

  @Parameter
  TestDatabase database;

  @Test
  void whatSomebodyDoesNotSeeIsNeitherFoundNorInTheIndex() throws Exception {
    for (long seed : SEEDS) {
      try (Store store = Stores.open(database.fresh(folder), TestStores.crmTypes())) {
        RightsWorld world = new RightsWorld(store, seed);
        Set<String> all = new HashSet<>();
        world.records.values().forEach(record -> RightsModel.texts(Map.of(Records.ref(record), record)).forEach(text -> all.addAll(RightsWorld.tokens(text))));
        int found = 0;
        for (User user : world.users) {
          RightsModel model = new RightsModel(world, user);
          Map<Ref, EObject> seen = model.seen();
          Set<String> texts = new HashSet<>();
          RightsModel.texts(seen).forEach(text -> texts.addAll(RightsWorld.tokens(text)));
          found += check(store, world.principal(user), folder.resolve("search" + seed + user.getLogin()), seen.keySet(), texts, all);
        }
        assertTrue(found > 0, "Nobody finds anything");
      }
    }
  }

  private static int check(Store store, Principal principal, Path index, Set<Ref> seen, Set<String> texts, Set<String> all) throws Exception {
    int found = 0;
    try (Search search = new SearchesService(index).open(new SearchFixture.OpenSession(store, principal,
        new DatabaseLocation(DatabaseLocation.Kind.H2, "test", "test")))) {
      assertTrue(search.await(SearchFixture.LONG), () -> principal.login() + ": " + search.state());
      for (String token : all) {
        Results results = search.find(token, List.of(), 50);
        for (Hit hit : results.hits()) {
          assertTrue(seen.contains(hit.ref()), principal.login() + " finds " + hit + " by " + token);
          Set<String> shown = RightsWorld.tokens(hit.toString());
          shown.removeAll(texts);
          assertEquals(Set.of(), shown, principal.login() + " sees it in " + hit);
          found++;
        }
      }
    }
    Set<String> kept = new HashSet<>();
    for (String term : terms(index)) {
      kept.addAll(RightsWorld.tokens(term));
      kept.addAll(RightsWorld.tokens(new StringBuilder(term).reverse().toString()));
    }
    kept.removeAll(texts);
    assertEquals(Set.of(), kept, "in the index of " + principal.login());
    return found;
  }

  /** Every term of every field, read from the files. */
  private static List<String> terms(Path index) throws IOException {
    List<String> terms = new ArrayList<>();
    try (Stream<Path> folders = Files.list(index)) {
      for (Path each : folders.toList()) {
        try (FSDirectory directory = FSDirectory.open(each); DirectoryReader reader = DirectoryReader.open(directory)) {
          for (LeafReaderContext leaf : reader.leaves()) {
            for (var field : leaf.reader().getFieldInfos()) {
              Terms all = leaf.reader().terms(field.name);
              if (all != null) {
                TermsEnum walk = all.iterator();
                for (BytesRef term = walk.next(); term != null; term = walk.next()) {
                  terms.add(new String(term.bytes, term.offset, term.length, StandardCharsets.UTF_8));
                }
              }
            }
          }
        }
      }
    }
    return terms;
  }
}
