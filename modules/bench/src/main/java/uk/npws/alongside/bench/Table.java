package uk.npws.alongside.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table as Markdown writes it; figures stand to the right. */
final class Table {

  private final List<List<String>> rows = new ArrayList<>();

  Table(String... heading) {
    rows.add(List.of(heading));
  }

  Table row(String... cells) {
    if (cells.length != rows.get(0).size()) {
      throw new IllegalArgumentException("a row of " + cells.length + " cells");
    }
    rows.add(List.of(cells));
    return this;
  }

  @Override
  public String toString() {
    List<List<String>> body = rows.subList(1, rows.size());
    List<String> rule = new ArrayList<>();
    for (int i = 0; i < rows.get(0).size(); i++) {
      int column = i;
      boolean figures =
          body.stream().map(row -> row.get(column)).allMatch(cell -> cell.matches("[–\\d.,% ]*"));
      rule.add(figures ? "---:" : "---");
    }
    List<String> lines = new ArrayList<>();
    lines.add(line(rows.get(0)));
    lines.add("|" + String.join("|", rule) + "|");
    body.forEach(row -> lines.add(line(row)));
    return lines.stream().collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }
}
