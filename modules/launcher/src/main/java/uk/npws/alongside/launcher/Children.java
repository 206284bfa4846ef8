package uk.npws.alongside.launcher;

import java.nio.file.Path;

/**
 * Gate to starting processes: once a stage is closing (Ctrl-C in the middle of a start), no further
 * one comes to life.
 */
final class Children {

  private final DataFolder data;
  private boolean closing;

  Children(DataFolder data) {
    this.data = data;
  }

  synchronized Child start(String name, ProcessBuilder command) {
    if (closing) {
      throw new CannotStart("Stopped before everything had started.");
    }
    return Child.start(command, record(name));
  }

  boolean endLeftOver(String name) {
    return Child.endLeftOver(record(name));
  }

  /** No more from here on. */
  synchronized void close() {
    closing = true;
  }

  synchronized boolean isClosing() {
    return closing;
  }

  private Path record(String name) {
    return data.folder("run").resolve(name + ".process");
  }
}
