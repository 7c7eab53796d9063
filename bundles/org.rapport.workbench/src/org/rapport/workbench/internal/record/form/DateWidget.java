package org.rapport.workbench.internal.record.form;

import java.time.LocalDate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.rapport.workbench.internal.record.model.FieldModel;
import org.rapport.workbench.internal.record.model.Parsed;
import org.rapport.workbench.ui.Tokens;

/** A day, typed in the format of the country or picked from a calendar; Up and Down walk by days. */
final class DateWidget extends TypedWidget {

  private Shell calendar;

  DateWidget(FieldHost host, EObject owner, FieldModel field) {
    super(host, owner, field);
  }

  @Override
  public Control create(Composite parent) {
    Control control = super.create(parent);
    if (isEditable()) {
      button("calendar", texts().get("field.pick", field().label()), true, this::pick);
      text().addListener(SWT.KeyDown, event -> {
        if (event.keyCode == SWT.ARROW_DOWN && (event.stateMask & SWT.ALT) != 0) {
          pick();
          event.doit = false;
        } else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
          walk(event.keyCode == SWT.ARROW_UP ? 1 : -1);
          event.doit = false;
        }
      });
    }
    return control;
  }

  private void walk(int days) {
    commit();
    if (value() instanceof LocalDate date) {
      set(date.plusDays(days));
    }
  }

  private void set(LocalDate date) {
    host().draft().keepTyped(path(), null);
    host().draft().set(owner(), field().feature(), date);
    show(shown());
    host().left(path());
  }

  private void pick() {
    if (calendar != null && !calendar.isDisposed()) {
      close(true);
      return;
    }
    commit();
    calendar = new Shell(frame().getShell(), SWT.NO_TRIM | SWT.ON_TOP);
    calendar.setLayout(new FillLayout());
    DateTime days = new DateTime(calendar, SWT.CALENDAR);
    days.setFont(Tokens.font("text"));
    LocalDate shownDay = value() instanceof LocalDate date ? date : host().formats().today();
    days.setDate(shownDay.getYear(), shownDay.getMonthValue() - 1, shownDay.getDayOfMonth());
    days.addListener(SWT.Selection, event -> set(LocalDate.of(days.getYear(), days.getMonth() + 1, days.getDay())));
    days.addListener(SWT.MouseDoubleClick, event -> close(true));
    days.addListener(SWT.KeyDown, event -> {
      if (event.keyCode == SWT.ESC || event.character == SWT.CR) {
        close(true);
      }
    });
    calendar.addListener(SWT.Traverse, event -> {
      if (event.detail == SWT.TRAVERSE_ESCAPE) {
        event.doit = false;
        close(true);
      }
    });
    calendar.addListener(SWT.Deactivate, event -> close(false));
    Point size = calendar.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    Rectangle field = frame().getDisplay().map(frame().getParent(), null, frame().getBounds());
    Rectangle screen = frame().getMonitor().getClientArea();
    int below = field.y + field.height + 2;
    calendar.setBounds(Math.min(field.x, screen.x + screen.width - size.x),
        below + size.y > screen.y + screen.height ? field.y - size.y - 2 : below, size.x, size.y);
    frame().addDisposeListener(event -> close(false));
    calendar.open();
    days.setFocus();
  }

  /** Closes the calendar; the focus goes back to the field only if a key closed it, else it is where somebody clicked. */
  private void close(boolean back) {
    Shell closing = calendar;
    calendar = null;
    if (closing == null || closing.isDisposed()) {
      return;
    }
    closing.getDisplay().asyncExec(() -> {
      if (!closing.isDisposed()) {
        closing.dispose();
      }
      if (back && !frame().isDisposed()) {
        text().setFocus();
      }
    });
  }

  @Override
  protected String shown() {
    return host().formats().edit(field(), value());
  }

  @Override
  protected Parsed parse(String typed) {
    return host().formats().parse(field(), typed);
  }
}
