package org.rapport.workbench.internal.layout;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.rapport.core.session.Session;
import org.rapport.core.values.SeenFields;
import org.rapport.model.Annotations;
import org.rapport.model.RapportException;
import org.rapport.model.RecordType;
import org.rapport.model.Records;
import org.rapport.model.TypeLayout;
import org.rapport.store.Change;
import org.rapport.store.ChangeSet;
import org.rapport.store.Store;
import org.rapport.workbench.Loader;
import org.rapport.workbench.StoreCall;
import org.rapport.workbench.internal.admin.LoadedPage;
import org.rapport.workbench.internal.admin.PageBand;
import org.rapport.workbench.internal.admin.PageHeader;
import org.rapport.workbench.internal.commands.NewMenu;
import org.rapport.workbench.internal.commands.PartHandlers;
import org.rapport.workbench.internal.record.LooseFields;
import org.rapport.workbench.internal.record.PersonFormats;
import org.rapport.workbench.internal.record.form.Layouts;
import org.rapport.workbench.internal.record.model.Formats;
import org.rapport.workbench.internal.record.model.RecordDraft;
import org.rapport.workbench.ui.MenuChip;
import org.rapport.workbench.ui.PushButton;
import org.rapport.workbench.ui.PushButton.Kind;
import org.rapport.workbench.ui.Tokens;

/** Arranges the form of a type, for administrators: its sections and fields, what is said of the chosen one, and how it will look. */
public final class LayoutEditor extends LoadedPage<LayoutPage> {

  private static final int LIST_WIDTH = 240;
  private static final int PROPERTIES_WIDTH = 250;

  private String type;
  private LayoutDraft draft;
  private Formats formats;
  private PushButton chip;
  private PageBand gone;
  private LayoutList list;
  private LayoutProperties properties;
  private LayoutPreview preview;
  private PushButton reset;
  private PushButton addSection;
  private PushButton addField;
  private PushButton revert;
  private PushButton save;
  private Store.Subscription watch;
  private boolean saving;
  private boolean wasDirty;
  private String chooseNext;

  /** Made by the platform. */
  public LayoutEditor() {
    super(LayoutWords.Reading, true);
  }

  @Override
  protected LayoutPage read(Session asked) throws RapportException {
    return LayoutPage.read(asked, type);
  }

  @Override
  protected void above(Composite page) {
    Composite row = Tokens.styled(new Composite(page, SWT.NONE), "rapport-sunken");
    GridLayout layout = new GridLayout(3, false);
    layout.marginWidth = 16;
    layout.marginHeight = 8;
    layout.horizontalSpacing = 8;
    row.setLayout(layout);
    row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    Tokens.styled(new Label(row, SWT.NONE), "rapport-label").setText(LayoutWords.FormOf);
    chip = MenuChip.add(row, " ", this::types);
    chip.setToolTipText(LayoutWords.TypeTip);
    Label keys = Tokens.styled(new Label(row, SWT.NONE), "rapport-small");
    keys.setText(LayoutWords.Keys);
    keys.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
    row.addPaintListener(event -> {
      event.gc.setBackground(Tokens.color("line"));
      event.gc.fillRectangle(0, row.getClientArea().height - 1, row.getClientArea().width, 1);
    });
    gone = new PageBand(page, "info", false);
  }

  private List<RecordType> choices() {
    return NewMenu.made(workspace()).stream().filter(each -> !each.isAdministered()).toList();
  }

  private void types(Menu menu) {
    choices().forEach(each -> MenuChip.choice(menu, Annotations.text(each.eClass(), Locale.getDefault()), each.name().equals(type), () -> arrange(each.name())));
  }

  /** Goes to the form of a type; what was changed in another one and not saved is saved first, or stays in front. */
  public void arrange(String wanted) {
    if (isDirty() && !wanted.equals(type)) {
      band().show(LayoutWords.SaveFirst);
    } else if (!wanted.equals(type)) {
      type = wanted;
      reload();
    }
  }

  @Override
  protected Control body(Composite parent) {
    Composite page = Tokens.styled(new Composite(parent, SWT.NONE), "rapport-surface");
    page.setLayout(Layouts.plain(3));
    list = new LayoutList(page, this);
    list.setLayoutData(column(LIST_WIDTH));
    properties = new LayoutProperties(page, this);
    properties.setLayoutData(column(PROPERTIES_WIDTH));
    preview = new LayoutPreview(page, this);
    preview.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    return page;
  }

  private static GridData column(int width) {
    GridData data = new GridData(SWT.FILL, SWT.FILL, false, true);
    data.widthHint = width;
    return data;
  }

  @Override
  protected void acts(PageHeader head) {
    reset = head.button(Kind.QUIET, LayoutWords.Reset, "rotate-ccw", this::reset);
    reset.setToolTipText(LayoutWords.ResetTip);
    addSection = head.button(Kind.QUIET, LayoutWords.AddSection, "rows-3", this::addSection);
    addSection.setToolTipText(LayoutWords.AddSectionTip);
    addField = head.button(Kind.QUIET, LayoutWords.AddField, "plus", this::addField);
    addField.setToolTipText(LayoutWords.AddFieldTip);
    revert = head.button(Kind.NORMAL, LayoutWords.Revert, null, this::revert);
    revert.setToolTipText(LayoutWords.RevertTip);
    save = head.button(Kind.PRIMARY, LayoutWords.Save, "save", this::save);
    save.setToolTipText(LayoutWords.SaveTip);
  }

  @Override
  protected void handlers(PartHandlers handlers) {
    handlers.handle("org.eclipse.ui.file.refresh", () -> {
      if (!isDirty()) {
        reload();
      }
    });
    handlers.handle("org.eclipse.ui.file.revert", this::revert);
  }

  @Override
  protected void follow(Session opened) {
    if (opened != session()) {
      unwatch();
      draft = null;
      formats = PersonFormats.of(workspace(), Clock.systemDefaultZone());
      List<RecordType> all = choices();
      if (type == null || all.stream().noneMatch(each -> each.name().equals(type))) {
        type = all.get(0).name();
      }
      if (opened != null) {
        Display display = header().getDisplay();
        watch = opened.store().watchTypes(() -> {
          if (!display.isDisposed()) {
            display.asyncExec(this::rearranged);
          }
        });
      }
    }
    super.follow(opened);
  }

  /** Somebody arranged a form or added a field, perhaps here. */
  private void rearranged() {
    if (!isClosed() && !isDirty() && !saving) {
      reload();
    }
  }

  @Override
  protected void answered() {
    draft = new LayoutDraft(found().type(), found().stored().map(TypeLayout::of).orElse(TypeLayout.NONE), formats.texts());
    properties.forget();
    gone.show(draft.gone().isEmpty() ? "" : NLS.bind(LayoutWords.Gone, String.join(", ", draft.gone())));
    band().show("");
  }

  @Override
  protected void show() {
    boolean refused = failure() != null && failure().code().equals("not-allowed");
    if (refused) {
      state().showEmpty("lock", failure().getMessage(), failure().hint(), null, "", () -> { });
      top(false);
    } else if (!isWithout(LayoutWords.Failed, "")) {
      chip.setWords(Annotations.text(found().type().eClass(), Locale.getDefault()));
      chip.getParent().layout(true, true);
      list.refresh();
      top(true);
      if (chooseNext != null) {
        list.choose(chooseNext);
        chooseNext = null;
      }
      chosen();
      preview.refresh();
    }
    offer();
  }

  private void offer() {
    boolean there = draft != null && failure() == null && !saving;
    boolean dirty = isDirty();
    reset.setEnabled(there && found().stored().isPresent());
    addSection.setEnabled(there);
    addField.setEnabled(there && !dirty);
    addField.setToolTipText(dirty ? LayoutWords.SaveFirst : LayoutWords.AddFieldTip);
    revert.setEnabled(there && dirty);
    save.setEnabled(there && dirty);
    header().words(dirty ? LayoutWords.Unsaved : there && found().stored().isEmpty() ? LayoutWords.AsModel : "");
    if (wasDirty != dirty) {
      wasDirty = dirty;
      firePropertyChange(PROP_DIRTY);
    }
  }

  /** What somebody arranges. */
  public LayoutDraft draft() {
    return draft;
  }

  /** Fields that write into a new record of a type, which is thrown away. */
  LooseFields fields(RecordType of) {
    EObject record = Records.create(of.eClass());
    of.fill(record, attribute -> true);
    return new LooseFields(workspace(), header().getDisplay(), formats, new RecordDraft(workspace().types(), record, true), SeenFields.all(of), found().around());
  }

  /** Shows what is said of the line with the cursor. */
  void chosen() {
    properties.show(list.chosen().orElse(null));
  }

  /** Goes to what is said of the line with the cursor. */
  void edit() {
    properties.setFocus();
  }

  /** Shows what the draft says now. */
  void changed() {
    list.refresh();
    chosen();
    preview.refreshSoon();
    offer();
  }

  /** Adds a section after the chosen one; fields are moved into it. */
  public void addSection() {
    LayoutSectionDraft added = draft.addSection(list.chosen().map(LayoutList.Line::section).orElse(null), LayoutWords.NewSection);
    changed();
    list.choose(added, null);
    edit();
  }

  private void addField() {
    new AddFieldDialog(getSite().getShell(), workspace(), found().type(), name -> {
      chooseNext = name;
      reload();
    }).open();
  }

  private void revert() {
    if (isDirty()) {
      answered();
      refresh();
    }
  }

  /** Arranges the form as the model does, in one change that can be taken back. */
  public void reset() {
    found().stored().ifPresent(stored -> write(NLS.bind(LayoutWords.ResetDone, name()), List.of(ChangeSet.delete(Records.ref(stored), 0)), done -> { }));
  }

  /** Writes what was arranged, in one change. */
  public void save() {
    save(done -> { });
  }

  private void save(Consumer<Boolean> then) {
    properties.commit();
    if (!isDirty() || saving) {
      then.accept(!isDirty());
      return;
    }
    write(NLS.bind(LayoutWords.Saved, name()), List.of(LayoutRecord.change(found().stored().orElse(null), type, draft.layout())), then);
  }

  private String name() {
    return Annotations.text(found().type().eClass(), Locale.getDefault());
  }

  private void write(String done, List<ChangeSet> sets, Consumer<Boolean> then) {
    saving = true;
    band().show("");
    offer();
    StoreCall<List<Change>> work = (asked, monitor) -> asked.store().commit(asked.principal(), sets);
    new Loader(workspace(), header().getDisplay(), false).load(NLS.bind(LayoutWords.Saving, name()), work, changes -> {
      saving = false;
      draft = null;
      workspace().say(done);
      offer();
      reload();
      then.accept(true);
    }, problem -> {
      saving = false;
      refuse(problem);
      offer();
      then.accept(false);
    });
  }

  @Override
  public boolean isDirty() {
    return draft != null && draft.isDirty();
  }

  /** Saves and waits, with the window alive: whoever closes the page needs the answer. */
  @Override
  public void doSave(IProgressMonitor monitor) {
    boolean[] done = {false};
    save(written -> done[0] = written);
    Display display = header().getDisplay();
    while (saving && !isClosed()) {
      if (!display.readAndDispatch()) {
        display.sleep();
      }
    }
    monitor.setCanceled(!done[0]);
  }

  /** The sections and fields. */
  public LayoutList list() {
    return list;
  }

  /** What is said of the chosen one. */
  public LayoutProperties properties() {
    return properties;
  }

  /** The labels of the fields that the preview shows. */
  public List<String> previewed() {
    return preview.body() == null ? List.of() : preview.body().cells().stream().map(cell -> cell.widget().field().label()).toList();
  }

  /** The notice of fields that are not there any more. */
  public PageBand gone() {
    return gone;
  }

  private void unwatch() {
    if (watch != null) {
      watch.close();
      watch = null;
    }
  }

  @Override
  protected void stop() {
    unwatch();
    super.stop();
  }
}
