package uk.npws.alongside.portal.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.npws.alongside.awards.sheet.CardPaper;
import uk.npws.alongside.awards.sheet.ListPaper;
import uk.npws.alongside.awards.sheet.ListPaper.Column;
import uk.npws.alongside.awards.sheet.Paper;
import uk.npws.alongside.events.Meal;
import uk.npws.alongside.events.Meals;
import uk.npws.alongside.events.Register;
import uk.npws.alongside.events.Registers;
import uk.npws.alongside.people.Actor;
import uk.npws.alongside.portal.frame.Words;

/** What stands on the papers of an event. */
@ApplicationScoped
public class EventPapers {

  private static final Pattern SIGN_IN = Pattern.compile("sign-in-(\\d{1,3})");
  private static final int FREE_LINES = 4;
  private static final float ROOM_TO_SIGN = 30;
  private static final float ROOM_TO_READ = 18;

  @Inject Registers registers;
  @Inject Words words;

  /** The paper of this name, if there is such a one; refused to whoever may not take registers. */
  public Optional<byte[]> paper(Actor actor, String event, String name) {
    Matcher signIn = SIGN_IN.matcher(name);
    if (signIn.matches()) {
      return Optional.of(
          signIn(registers.open(actor, event, Integer.parseInt(signIn.group(1)))).write());
    }
    return switch (name) {
      case "badges" -> Optional.of(badges(registers.open(actor, event, 1)).write());
      case "caterers" -> Optional.of(caterers(registers.open(actor, event, 1)).write());
      case "needs" -> Optional.of(needs(registers.open(actor, event, 1)).write());
      default -> Optional.empty();
    };
  }

  ListPaper signIn(Register register) {
    var rows = new ArrayList<List<String>>();
    for (Register.Row row : register.rows()) {
      rows.add(List.of("" + row.number(), row.person().name(), row.person().forceName(), ""));
    }
    for (int i = 0; i < FREE_LINES; i++) {
      rows.add(List.of("", "", "", ""));
    }
    return new ListPaper(
        paper("papers.sign-in", register),
        List.of(register.session().when(), register.event().place()),
        List.of(
            new Column(words.get("papers.number"), 7),
            new Column(words.get("papers.name"), 34),
            new Column(words.get("papers.force"), 27),
            new Column(words.get("papers.signature"), 32)),
        rows,
        ROOM_TO_SIGN,
        words.get("papers.sign-in-note"),
        words.get("papers.sheet"));
  }

  CardPaper badges(Register register) {
    return new CardPaper(
        paper("papers.badges", register),
        register.rows().stream()
            .map(
                row ->
                    new CardPaper.Card(
                        row.person().name(), row.person().forceName(), register.event().title()))
            .toList(),
        words.get("papers.nobody"));
  }

  /** Counts and nobody's name. */
  ListPaper caterers(Register register) {
    Meals meals = Meals.of(register.rows().stream().map(row -> row.needs().diet()).toList());
    List<List<String>> rows =
        Arrays.stream(Meal.values())
            .filter(meals.counts()::containsKey)
            .map(meal -> List.of(number(meals, meal), words.word(meal)))
            .toList();
    return new ListPaper(
        paper("papers.caterers", register),
        List.of(
            register.event().days() + ", " + register.event().place(),
            words.count("papers.meals", meals.people())),
        List.of(
            new Column(words.get("papers.how-many"), 20), new Column(words.get("papers.what"), 80)),
        rows,
        ROOM_TO_READ,
        words.get(rows.isEmpty() ? "papers.caterers-none" : "papers.caterers-note"),
        words.get("papers.sheet"));
  }

  private String number(Meals meals, Meal meal) {
    return meals.told(meal)
        ? String.valueOf(meals.toCook(meal))
        : words.of("papers.up-to", meals.toCook(meal));
  }

  /** By name, for whoever holds the event. */
  ListPaper needs(Register register) {
    List<List<String>> rows =
        register.rows().stream()
            .filter(row -> !row.needs().none())
            .map(
                row ->
                    List.of(
                        "" + row.number(),
                        row.person().name(),
                        row.needs().diet(),
                        row.needs().access()))
            .toList();
    return new ListPaper(
        paper("papers.needs", register),
        List.of(
            register.event().days() + ", " + register.event().place(),
            words.get("papers.needs-confidential")),
        List.of(
            new Column(words.get("papers.number"), 7),
            new Column(words.get("papers.name"), 27),
            new Column(words.get("papers.food"), 33),
            new Column(words.get("papers.access"), 33)),
        rows,
        ROOM_TO_READ,
        rows.isEmpty() ? words.get("papers.needs-none") : "",
        words.get("papers.sheet"));
  }

  private Paper paper(String key, Register register) {
    return new Paper("en-GB", words.of(key, register.event().title()), words.get("papers.issuer"));
  }
}
