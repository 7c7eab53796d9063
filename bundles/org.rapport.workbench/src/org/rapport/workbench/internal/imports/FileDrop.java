package org.rapport.workbench.internal.imports;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Shell;

/** Takes files that are dropped anywhere on a window. */
public final class FileDrop extends DropTargetAdapter {

  private final Consumer<List<Path>> taker;

  private FileDrop(Consumer<List<Path>> taker) {
    this.taker = taker;
  }

  /** Lets a window take files. */
  public static DropTarget install(Shell shell, Consumer<List<Path>> taker) {
    DropTarget target = new DropTarget(shell, DND.DROP_COPY | DND.DROP_DEFAULT);
    target.setTransfer(FileTransfer.getInstance());
    target.addDropListener(new FileDrop(taker));
    return target;
  }

  @Override
  public void dragEnter(DropTargetEvent event) {
    boolean files = Arrays.stream(event.dataTypes).anyMatch(FileTransfer.getInstance()::isSupportedType);
    event.detail = files ? DND.DROP_COPY : DND.DROP_NONE;
  }

  @Override
  public void dragOperationChanged(DropTargetEvent event) {
    dragEnter(event);
  }

  @Override
  public void drop(DropTargetEvent event) {
    if (event.data instanceof String[] names && names.length > 0) {
      taker.accept(Arrays.stream(names).map(Path::of).toList());
    } else {
      event.detail = DND.DROP_NONE;
    }
  }
}
