package uk.npws.alongside;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.npws.alongside.foundation.Refusal;

/** The house rules of the design, each proven by a planted violation that it must catch. */
class LayoutTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(
              "uk.npws.alongside.foundation",
              "uk.npws.alongside.people",
              "uk.npws.alongside.events",
              "uk.npws.alongside.learning",
              "uk.npws.alongside.awards",
              "uk.npws.alongside.peerlog",
              "uk.npws.alongside.portal");

  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages("uk.npws.alongside.planted");

  /** A rule and its name in the list of cases. */
  record Rule(String name, ArchRule rule) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Rule> rules() {
    var rules = new ArrayList<Rule>();
    List<String> rooms = List.of("foundation", "people", "events", "learning", "awards", "portal");
    for (int below = 0; below < rooms.size() - 1; below++) {
      String[] above =
          Stream.concat(rooms.stream().skip(below + 1L), Stream.of("peerlog"))
              .map(room -> ".." + room + "..")
              .toArray(String[]::new);
      rules.add(
          new Rule(
              rooms.get(below) + " knows no room above it",
              noClasses()
                  .that()
                  .resideInAPackage(".." + rooms.get(below) + "..")
                  .and()
                  .resideOutsideOfPackage("..portal..")
                  .should()
                  .dependOnClassesThat(inOurHouse(above))
                  .allowEmptyShould(true)));
    }
    rules.add(
        new Rule(
            "the portal does not know the add-on",
            noClasses()
                .that()
                .resideInAPackage("..portal..")
                .should()
                .dependOnClassesThat(inOurHouse("..peerlog.."))));
    rules.add(
        new Rule(
            "the add-on knows people and foundation only",
            noClasses()
                .that()
                .resideInAPackage("..peerlog..")
                .should()
                .dependOnClassesThat(
                    inOurHouse("..events..", "..learning..", "..awards..", "..portal.."))
                .allowEmptyShould(true)));
    rules.add(
        new Rule(
            "only pages know of Faces, PrimeFaces and REST",
            noClasses()
                .that()
                .resideOutsideOfPackages("..portal..", "..view..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                    "jakarta.faces..", "org.primefaces..", "org.omnifaces..", "jakarta.ws.rs..")));
    rules.add(
        new Rule(
            "pages hold no entity manager",
            noClasses()
                .that()
                .resideInAnyPackage("..portal..", "..view..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager")));
    rules.add(
        new Rule(
            "pages read letters and the audit trail through the desks that ask who is reading",
            noClasses()
                .that()
                .resideInAnyPackage("..portal..", "..view..")
                .and()
                .resideOutsideOfPackage("..portal.demo..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(".*\\.foundation\\.(Outbox|AuditTrail|AuditChain)")));
    rules.add(
        new Rule(
            "what lives for all requests keeps nothing of one of them",
            noFields()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(ApplicationScoped.class)
                .should()
                .beAnnotatedWith(
                    describe(
                        "what stands in a request",
                        mark -> mark.getRawType().getPackageName().startsWith("jakarta.ws.rs")))));
    rules.add(
        new Rule(
            "no package is named after a technical layer",
            noClasses()
                .should()
                .resideInAnyPackage(
                    "..service..", "..dto..", "..util..", "..utils..", "..impl..", "..helper..")));
    rules.add(
        new Rule(
            "every refusal is named in the past participle",
            classes()
                .that()
                .areAssignableTo(Refusal.class)
                .and()
                .doNotHaveSimpleName("Refusal")
                .should()
                .haveNameMatching(".*(ed|en|Missing|Unknown|Busy|Full)$")));
    return rules.stream();
  }

  private static com.tngtech.archunit.base.DescribedPredicate<
          com.tngtech.archunit.core.domain.JavaClass>
      inOurHouse(String... packages) {
    return com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(packages)
        .and(
            com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(
                "uk.npws.alongside.."));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_house_keeps_the_rule(Rule rule) {
    rule.rule().check(HOUSE);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_rule_catches_its_planted_violation(Rule rule) {
    assertThatThrownBy(() -> rule.rule().check(PLANTED)).isInstanceOf(AssertionError.class);
  }

  @Test
  void no_package_of_the_house_is_in_a_cycle() {
    slices().matching("uk.npws.alongside.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void a_planted_cycle_is_caught() {
    assertThatThrownBy(
            () ->
                slices()
                    .matching("uk.npws.alongside.planted.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .check(PLANTED))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void foundation_has_no_product_nouns() {
    var nouns =
        List.of(
            "Event",
            "Booking",
            "Course",
            "Force",
            "Person",
            "Certificate",
            "Badge",
            "Champion",
            "Session");

    var named =
        HOUSE.stream()
            .filter(type -> type.getPackageName().equals("uk.npws.alongside.foundation"))
            .filter(type -> nouns.stream().anyMatch(type.getSimpleName()::contains))
            .toList();

    assertThat(named).isEmpty();
  }

  @Test
  void every_refusal_has_words_in_its_room() {
    var missing = new ArrayList<String>();

    HOUSE.stream()
        .filter(
            type -> type.isAssignableTo(Refusal.class) && !type.getSimpleName().equals("Refusal"))
        .forEach(type -> missing.addAll(keysWithoutWords(type.reflect())));

    assertThat(missing).isEmpty();
  }

  private static List<String> keysWithoutWords(Class<?> refusal) {
    String room = refusal.getPackageName();
    String prefix = Refusal.kebab(refusal.getSimpleName()) + ".";
    return Arrays.stream(refusal.getDeclaredMethods())
        .filter(
            method -> Modifier.isStatic(method.getModifiers()) && method.getReturnType() == refusal)
        .map(Method::getName)
        .map(name -> prefix + Refusal.kebab(name))
        .distinct()
        .filter(key -> !hasWords(room, key))
        .map(key -> key + " in " + room + ".words")
        .toList();
  }

  private static boolean hasWords(String room, String key) {
    try {
      return ResourceBundle.getBundle(room + ".words", Locale.ROOT).containsKey(key);
    } catch (MissingResourceException absent) {
      return false;
    }
  }
}
