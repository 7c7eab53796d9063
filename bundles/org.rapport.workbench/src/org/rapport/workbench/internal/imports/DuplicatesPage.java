package org.rapport.workbench.internal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rapport.core.transfer.ImportFields.Field;
import org.rapport.core.transfer.OnDuplicate;
import org.rapport.model.RecordType;
import org.rapport.workbench.internal.record.form.ChoicePopup.Item;
import org.rapport.workbench.internal.record.form.FilterCombo;
import org.rapport.workbench.ui.Tokens;

/** The third step: by what a record is known, and what happens with a row whose record is there. */
final class DuplicatesPage extends ImportPage {

  private static final String NO_KEY = "";
  private static final int WIDTH = 420;

  private FilterCombo<String> key;
  private final List<Button> choices = new ArrayList<>();
  private Button watched;
  private Label counts;

  DuplicatesPage(ImportModel model) {
    super(model);
  }

  @Override
  String step() {
    return ImportMessages.Duplicates_step;
  }

  @Override
  String title() {
    return ImportMessages.Duplicates_title;
  }

  @Override
  String lead() {
    return ImportMessages.Duplicates_lead;
  }

  @Override
  String summary() {
    return model().key() == null ? "" : known(ImportMessages.Duplicates_summary);
  }

  private String known(String words) {
    long[] known = model().known();
    return NLS.bind(words, Texts.count(known[1]), Texts.count(known[0]));
  }

  @Override
  void fill(Composite parent) {
    ((GridLayout) parent.getLayout()).verticalSpacing = 6;
    label(parent, ImportMessages.Duplicates_key);
    key = new FilterCombo<>(parent, ImportMessages.Duplicates_key, NLS.bind(ImportMessages.Import_expand, ImportMessages.Duplicates_key), SWT.DEFAULT,
        path -> model().duplicates(path.equals(NO_KEY) ? null : path, model().onDuplicate()));
    GridData data = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
    data.widthHint = WIDTH;
    key.setLayoutData(data);
    Label question = Tokens.styled(new Label(parent, SWT.NONE), "rapport-strong");
    question.setText(ImportMessages.Duplicates_what);
    GridData below = wide();
    below.verticalIndent = 16;
    question.setLayoutData(below);
    choice(parent, OnDuplicate.SKIP, ImportMessages.Duplicates_skip, ImportMessages.Duplicates_skipText);
    choice(parent, OnDuplicate.MERGE, ImportMessages.Duplicates_merge, ImportMessages.Duplicates_mergeText);
    choice(parent, OnDuplicate.CREATE, ImportMessages.Duplicates_create, ImportMessages.Duplicates_createText);
    watched = new Button(parent, SWT.CHECK);
    watched.setText(ImportMessages.Duplicates_watch);
    watched.addListener(SWT.Selection, event -> model().watched(watched.getSelection()));
    GridData apart = wide();
    apart.verticalIndent = 16;
    watched.setLayoutData(apart);
    explain(parent, ImportMessages.Duplicates_watchText);
    counts = new Label(parent, SWT.WRAP);
    GridData last = wrapping();
    last.verticalIndent = 16;
    counts.setLayoutData(last);
  }

  private void choice(Composite parent, OnDuplicate what, String words, String more) {
    Button button = new Button(parent, SWT.RADIO);
    button.setText(words);
    button.setData(what);
    button.addListener(SWT.Selection, event -> {
      if (button.getSelection() && model().onDuplicate() != what) {
        model().duplicates(model().key(), what);
      }
    });
    choices.add(button);
    explain(parent, more);
  }

  private static void explain(Composite parent, String more) {
    Label label = Tokens.styled(new Label(parent, SWT.WRAP), "rapport-small");
    label.setText(more);
    GridData data = wrapping();
    data.horizontalIndent = 26;
    label.setLayoutData(data);
  }

  @Override
  void refresh() {
    List<Item<String>> items = new ArrayList<>();
    items.add(new Item<>(NO_KEY, ImportMessages.Duplicates_noKey, ""));
    keys().forEach(each -> items.add(new Item<>(each.path(), each.text(), "")));
    key.items(items);
    key.choose(model().key() == null ? NO_KEY : model().key());
    choices.forEach(each -> {
      each.setSelection(each.getData() == model().onDuplicate());
      each.setEnabled(model().key() != null);
    });
    watched.setSelection(model().isWatched());
    counts.setText(model().key() == null ? ImportMessages.Duplicates_equal : known(ImportMessages.Duplicates_known));
    showLead();
  }

  /** The places that all types have by which a record can be known. */
  private List<Field> keys() {
    List<RecordType> types = model().targets();
    if (types.isEmpty()) {
      return List.of();
    }
    List<Field> keys = new ArrayList<>(model().fields(types.get(0)).keys());
    for (RecordType each : types.subList(1, types.size())) {
      List<String> paths = model().fields(each).keys().stream().map(Field::path).toList();
      keys.removeIf(key -> !paths.contains(key.path()));
    }
    return keys;
  }

  @Override
  Optional<String> blocked() {
    return model().blocked();
  }
}
