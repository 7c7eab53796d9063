package org.rapport.workbench.internal.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rapport.model.Annotations;
import org.rapport.model.PlainValue;
import org.rapport.model.RecordType;
import org.rapport.workbench.internal.record.LooseFields;
import org.rapport.workbench.internal.record.form.FieldCell;
import org.rapport.workbench.internal.record.form.FieldWidget;
import org.rapport.workbench.internal.record.model.FieldModel;
import org.rapport.workbench.ui.Frame;
import org.rapport.workbench.ui.Tokens;

/** What is said of the chosen section or field: its names, whether it is shown and required, what a new record begins with. */
public final class LayoutProperties extends Composite {

  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);
  private static final int MARGIN = 16;

  private final LayoutEditor editor;
  private final Map<String, Frame> titles = new LinkedHashMap<>();
  private Composite page;
  private LayoutList.Line shown;
  private Button visible;
  private Button required;
  private FieldWidget standard;

  LayoutProperties(Composite parent, LayoutEditor editor) {
    super(parent, SWT.NONE);
    this.editor = editor;
    Tokens.styled(this, "rapport-surface");
    setLayout(new FillLayout());
    addPaintListener(event -> {
      event.gc.setBackground(Tokens.color("line"));
      event.gc.fillRectangle(0, 0, 1, getClientArea().height);
      event.gc.fillRectangle(getClientArea().width - 1, 0, 1, getClientArea().height);
    });
    ((FillLayout) getLayout()).marginWidth = 1;
  }

  /** Shows another line, or the same one as it is now. */
  void show(LayoutList.Line line) {
    boolean same = shown != null && line != null && shown.section() == line.section() && shown.field() == line.field();
    if (same && page != null) {
      if (line.field() != null) {
        visible.setSelection(!line.field().isHidden());
      }
      return;
    }
    forget();
    shown = line;
    page = Tokens.styled(new Composite(this, SWT.NONE), "rapport-surface");
    GridLayout layout = new GridLayout();
    layout.marginWidth = MARGIN;
    layout.marginHeight = 12;
    layout.verticalSpacing = 4;
    page.setLayout(layout);
    if (line != null && line.field() == null) {
      section(line.section());
    } else if (line != null) {
      field(line.field());
    }
    layout();
  }

  /** Forgets what is shown, so that it is made anew. */
  void forget() {
    shown = null;
    titles.clear();
    if (page != null) {
      if (standard != null) {
        standard.retire();
        standard = null;
      }
      page.dispose();
      page = null;
    }
  }

  private void section(LayoutSectionDraft section) {
    heading(section.heading(Locale.getDefault().getLanguage()), LayoutWords.SectionNote);
    LANGUAGES.forEach(language -> title(LayoutWords.Heading, language, section.titles(), section.heading("")));
  }

  private void field(LayoutFieldDraft field) {
    FieldModel model = field.model();
    heading(field.label(Locale.getDefault().getLanguage()), NLS.bind(LayoutWords.FieldNote, model.name()));
    LANGUAGES.forEach(language -> title(LayoutWords.Label, language, field.titles(), Annotations.text(model.feature(), language)));
    visible = check(LayoutWords.Visible, !field.isHidden(), chosen -> field.hide(!chosen));
    required = check(LayoutWords.Required, field.isRequired(), field::require);
    boolean computed = RecordType.isComputed(model.feature());
    required.setEnabled(!model.required() && !computed);
    if (model.required()) {
      note(LayoutWords.RequiredByModel);
    }
    if (model.feature() instanceof EAttribute attribute && !computed) {
      standard(field, attribute);
    } else {
      note(computed ? LayoutWords.Computed : LayoutWords.NoDefault);
    }
  }

  /** The value with which a record begins, in the field that the form has for it. */
  private void standard(LayoutFieldDraft field, EAttribute attribute) {
    LooseFields host = editor.fields(editor.draft().type());
    EObject record = host.draft().working();
    record.eUnset(attribute);
    if (field.standard() != null) {
      try {
        record.eSet(attribute, PlainValue.read(attribute, field.standard()));
      } catch (IllegalArgumentException e) {
        editor.band().show(NLS.bind(LayoutWords.BadDefault, field.label(Locale.getDefault().getLanguage()), field.standard()));
      }
    }
    FieldModel model = field.model();
    standard = FieldWidget.of(host, record, new FieldModel(attribute, model.kind(), LayoutWords.Default, false, false, false, model.width()));
    host.onLeave(path -> {
      String text = PlainValue.text(record.eGet(attribute));
      field.begin(text == null || text.isEmpty() || record.eGet(attribute).equals(attribute.getDefaultValue()) ? null : text);
      editor.changed();
    });
    gap();
    new FieldCell(page, standard, true).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    note(LayoutWords.DefaultNote);
  }

  private void heading(String text, String words) {
    Label name = Tokens.styled(new Label(page, SWT.NONE), "rapport-section");
    name.setText(text.replace("&", "&&"));
    name.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    note(words);
    gap();
  }

  private void note(String words) {
    Label note = Tokens.styled(new Label(page, SWT.WRAP), "rapport-small");
    note.setText(words.replace("&", "&&"));
    GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
    data.widthHint = 100;
    note.setLayoutData(data);
  }

  private void gap() {
    new Label(page, SWT.NONE).setLayoutData(new GridData(1, 4));
  }

  private void title(String pattern, Locale language, Map<String, String> given, String usual) {
    String name = NLS.bind(pattern, language.getDisplayLanguage());
    Tokens.styled(new Label(page, SWT.NONE), "rapport-label").setText(name);
    Frame frame = new Frame(page, SWT.SINGLE, SWT.DEFAULT).named(name);
    frame.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    frame.text().setText(given.getOrDefault(language.getLanguage(), ""));
    frame.text().setMessage(usual);
    frame.text().addListener(SWT.Modify, event -> {
      String text = frame.text().getText().strip();
      if (text.isEmpty()) {
        given.remove(language.getLanguage());
      } else {
        given.put(language.getLanguage(), text);
      }
      editor.changed();
    });
    titles.put(language.getLanguage(), frame);
  }

  private Button check(String words, boolean selected, Consumer<Boolean> act) {
    Button check = new Button(page, SWT.CHECK);
    check.setText(words);
    check.setSelection(selected);
    check.addListener(SWT.Selection, event -> {
      act.accept(check.getSelection());
      editor.changed();
    });
    return check;
  }

  /** Writes what is typed as the default into the draft. */
  void commit() {
    if (standard != null && standard.isTyping()) {
      standard.commit();
    }
  }

  /** The field for the name in a language, such as {@code en}. */
  public Frame title(String language) {
    return titles.get(language);
  }

  /** The check by which a field is required. */
  public Button required() {
    return required;
  }

  /** The field for what a new record begins with; null for none. */
  public FieldWidget standard() {
    return standard;
  }

  @Override
  public boolean setFocus() {
    List<Frame> all = new ArrayList<>(titles.values());
    return !all.isEmpty() && all.get(0).setFocus();
  }
}
