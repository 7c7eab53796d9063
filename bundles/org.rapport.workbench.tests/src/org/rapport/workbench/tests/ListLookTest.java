package org.rapport.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.core.values.SeenFields;
import org.rapport.model.RecordType;
import org.rapport.model.Types;
import org.rapport.model.crm.CrmPackage;
import org.rapport.store.query.Query;
import org.rapport.workbench.internal.list.ColumnOffer;
import org.rapport.workbench.internal.list.ListColumn;
import org.rapport.workbench.internal.list.ListColumns;
import org.rapport.workbench.internal.list.ListLook;

/** Which columns a list can have, and what is kept of how somebody arranged them. */
class ListLookTest {

  private final Types types = new Types(List.of(CrmPackage.eINSTANCE));

  private ColumnOffer offer(String name) {
    RecordType type = types.find(name).orElseThrow();
    return new ColumnOffer(type, types, SeenFields::all);
  }

  private static List<String> paths(List<ListColumn> columns) {
    return columns.stream().map(ListColumn::path).toList();
  }

  @Test
  void offersOwnFeaturesThoseOfReferencesAndOfFirstRows() {
    List<String> offered = paths(offer("Contact").all());
    assertTrue(offered.containsAll(List.of("familyName", "employer", "employer.name", "employer.owner", "owner.team", "addresses.city", "tags.tag", "createdAt")));
    assertFalse(offered.contains("id") || offered.contains("addresses") || offered.contains("employer.label") || offered.contains("version"));
    assertEquals(offered.size(), offered.stream().distinct().count());
  }

  @Test
  void findsWhatAPathMeansOrNothing() {
    ColumnOffer contacts = offer("Contact");
    ListColumn name = contacts.find("employer.name").orElseThrow();
    assertEquals(ListColumn.Kind.TEXT, name.kind());
    assertEquals("employer.name", name.path());
    assertFalse(name.sortable());
    assertEquals(ListColumn.Kind.PERSON, contacts.find("employer.owner").orElseThrow().kind());
    assertEquals(Optional.empty(), contacts.find("hobby"));
    assertEquals(Optional.empty(), contacts.find("familyName.name"));
    assertEquals(Optional.empty(), contacts.find("addresses"));
  }

  @Test
  void keepsColumnsWidthsAndOrder() {
    ListColumns columns = new ListColumns(offer("Contact"));
    columns.choose(List.of(offer("Contact").find("employer.name").orElseThrow(), offer("Contact").find("familyName").orElseThrow()));
    columns.resize(columns.all().get(1), 222);
    columns.move(0, 1);
    columns.freeze(false);
    assertEquals(List.of("familyName", "employer.name"), paths(columns.all()));
    assertTrue(columns.all().get(0).first() && !columns.all().get(1).first());

    ListLook look = new ListLook(List.of(new ListLook.Shown("familyName", 222), new ListLook.Shown("employer.name", 0)),
        List.of(new Query.Sort("familyName", true)), false);
    ListColumns again = new ListColumns(offer("Contact"));
    again.apply(offer("Contact"), ListLook.parse(look.toText()).orElseThrow());
    assertEquals(paths(columns.all()), paths(again.all()));
    assertFalse(again.isFrozen());
  }

  @Test
  void leavesOutWhatIsGoneAndNothingElse() {
    ListColumns columns = new ListColumns(offer("Account"));
    columns.apply(offer("Account"), ListLook.of("name,hobby,addresses.city", ""));
    assertEquals(List.of("name", "addresses.city"), paths(columns.all()));
    columns.apply(offer("Account"), ListLook.of("hobby", ""));
    assertEquals(paths(offer("Account").usual()), paths(columns.all()));
  }

  @Test
  void isWrittenInASavedListAsPathsWithCommas() {
    ListLook look = ListLook.of(" name, addresses.city ", "-staff,name");
    assertEquals("name,addresses.city", look.columnText());
    assertEquals("-staff,name", look.sortText());
    assertEquals(List.of(new Query.Sort("staff", true), new Query.Sort("name", false)), look.sort());
    assertEquals(ListLook.OF_MODEL, ListLook.of(null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "\"x\"", "{\"columns\":[{\"width\":3}]}", "{\"columns\":7}"})
  void saysThatATextIsNone(String text) {
    assertEquals(Optional.empty(), ListLook.parse(text));
  }

  @Test
  void whatSomebodyMadeOfASavedListGivesWayWhenTheListIsSavedAnew() {
    ListLook saved = ListLook.of("name,staff", "name");
    ListLook mine = new ListLook(List.of(new ListLook.Shown("name", 250), new ListLook.Shown("industry", 0)), List.of(), false).madeFrom(saved);
    ListLook kept = ListLook.parse(mine.toText()).orElseThrow();
    assertEquals(mine, kept.over(saved));
    ListLook anew = kept.over(ListLook.of("staff,name", "-name"));
    assertEquals("staff,name", anew.columnText());
    assertEquals("-name", anew.sortText());
    assertEquals(250, anew.columns().get(1).width());
  }
}
