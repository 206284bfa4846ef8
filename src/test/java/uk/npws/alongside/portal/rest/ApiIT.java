package uk.npws.alongside.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import uk.npws.alongside.portal.testbed.Browsing;
import uk.npws.alongside.portal.testbed.Person;
import uk.npws.alongside.portal.testbed.Rest;
import uk.npws.alongside.portal.testbed.Tables;

/** What programs may ask: everything public, what is one's own, and a description that is true. */
class ApiIT {

  @RegisterExtension final Browsing browsing = new Browsing();

  @Test
  void courses_are_public_and_lead_to_their_events() throws Exception {
    JsonArray courses = array(Rest.visitor(), "/api/v1/courses");

    assertThat(texts(courses, "code")).hasSameElementsAs(Tables.column("select code from course"));
    JsonObject refresher = object(Rest.visitor(), "/api/v1/courses/cpd-refresher");
    JsonArray events =
        object(Rest.visitor(), refresher.get("events").getAsString()).getAsJsonArray("events");
    assertThat(texts(events, "course")).isNotEmpty().containsOnly("cpd-refresher");
    assertThat(Rest.visitor().get("/api/v1/courses/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void what_is_too_large_or_sent_by_a_page_of_another_site_is_not_even_read() throws Exception {
    String large = "{\"deeds\":[{\"words\":\"" + "a".repeat(3_000_000) + "\"}]}";

    var tooLarge = Rest.visitor().post("/api/v1/learning/deeds", "large", large);
    assertThat(tooLarge.statusCode()).isEqualTo(413);
    assertThat(tooLarge.body()).contains("2 MB");
    assertThat(Rest.visitor().form("/sign-in", "name=" + "a".repeat(3_000_000)).statusCode())
        .isEqualTo(413);

    var page = browsing.as(Person.SUPPORTER, "/learning/self-care-and-resilience/boundaries");
    var elsewhere =
        page.context()
            .request()
            .post(
                page.url(),
                RequestOptions.create().setHeader("Sec-Fetch-Site", "cross-site").setData("x=1"));
    assertThat(elsewhere.status()).isEqualTo(403);
  }

  @Test
  void a_deed_that_cannot_be_read_keeps_no_other_back() throws Exception {
    Rest supporter = Rest.like(browsing.as(Person.SUPPORTER, "/me"));
    String good =
        """
        {"id":"%s","kind":"REFLECTION","package":"self-care-and-resilience","page":"my-plan",
         "item":"plan-1","revision":99,"words":"A walk.","seen":""}"""
            .formatted(UUID.randomUUID());

    var answer =
        supporter.post(
            "/api/v1/learning/deeds",
            "deeds",
            "{\"deeds\":[{\"id\":\"x\",\"kind\":\"CONFIRM\"}," + good + "]}");

    assertThat(answer.statusCode()).isEqualTo(200);
    JsonArray receipts =
        JsonParser.parseString(answer.body()).getAsJsonObject().getAsJsonArray("receipts");
    assertThat(receipts).hasSize(2);
    assertThat(receipts.get(0).getAsJsonObject().get("taken").getAsBoolean()).isTrue();
    assertThat(receipts.get(1).getAsJsonObject().get("id").getAsString()).isEqualTo("x");
    assertThat(receipts.get(1).getAsJsonObject().get("taken").getAsBoolean()).isFalse();
  }

  @Test
  void what_is_ones_own_is_for_oneself_and_asks_others_to_sign_in() throws Exception {
    Rest supporter = Rest.like(browsing.as(Person.SUPPORTER, "/me"));

    JsonObject me = object(supporter, "/api/v1/me");
    assertThat(me.get("email").getAsString()).isEqualTo(Person.SUPPORTER.email());
    assertThat(me.get("force").getAsString()).isEqualTo("west-yorkshire");
    assertThat(texts(me.getAsJsonArray("roles"), "role")).contains("SUPPORTER");
    assertThat(texts(array(supporter, "/api/v1/me/certificates"), "serial"))
        .hasSameElementsAs(
            Tables.column(
                "select serial from certificate where state <> 'REPLACED' and person_id = "
                    + Tables.id(Person.SUPPORTER)));
    JsonObject booking = array(supporter, "/api/v1/me/bookings").get(0).getAsJsonObject();
    assertThat(booking.get("person")).isEqualTo(me.get("id"));
    String one = "/api/v1/bookings/" + booking.get("reference").getAsString();
    assertThat(object(supporter, one)).isEqualTo(booking);

    assertThat(Rest.like(browsing.as(Person.TRAINER, "/me")).get(one).statusCode()).isEqualTo(404);
    for (String address :
        List.of("/api/v1/me", "/api/v1/me/bookings", "/api/v1/me/certificates", one)) {
      assertThat(Rest.visitor().get(address).statusCode()).as(address).isEqualTo(401);
    }
  }

  @Test
  void the_description_names_every_address_and_every_member_of_what_they_answer() throws Exception {
    Map<?, ?> description = description();
    Map<?, ?> paths = (Map<?, ?>) description.get("paths");
    Rest supporter = Rest.like(browsing.as(Person.SUPPORTER, "/me"));
    String event = Tables.column("select reference from event where status = 'PUBLISHED'").get(0);
    String booking =
        array(supporter, "/api/v1/me/bookings")
            .get(0)
            .getAsJsonObject()
            .get("reference")
            .getAsString();

    var wrong = new ArrayList<String>();
    for (var asked :
        Map.of(
                "/api/v1/courses", "/api/v1/courses",
                "/api/v1/courses/{course}", "/api/v1/courses/cpd-refresher",
                "/api/v1/events", "/api/v1/events",
                "/api/v1/events/{event}", "/api/v1/events/" + event,
                "/api/v1/me", "/api/v1/me",
                "/api/v1/me/bookings", "/api/v1/me/bookings",
                "/api/v1/me/certificates", "/api/v1/me/certificates",
                "/api/v1/bookings/{booking}", "/api/v1/bookings/" + booking)
            .entrySet()) {
      JsonElement answer = JsonParser.parseString(supporter.get(asked.getValue()).body());
      Map<?, ?> schema =
          (Map<?, ?>)
              at(
                  paths,
                  asked.getKey(),
                  "get",
                  "responses",
                  "200",
                  "content",
                  "application/json",
                  "schema");
      compare(asked.getKey(), schema, answer, description, wrong);
    }

    assertThat(wrong).isEmpty();
  }

  private static void compare(
      String where,
      Map<?, ?> given,
      JsonElement answer,
      Map<?, ?> description,
      List<String> wrong) {
    Map<?, ?> schema = resolved(given, description);
    Object type = schema.get("type");
    if (answer.isJsonArray()) {
      check("array".equals(type), where + " is a list, not " + type, wrong);
      if (schema.get("items") instanceof Map<?, ?> items) {
        answer.getAsJsonArray().forEach(one -> compare(where, items, one, description, wrong));
      }
    } else if (answer.isJsonObject()) {
      Map<?, ?> properties = schema.get("properties") instanceof Map<?, ?> some ? some : Map.of();
      for (var member : answer.getAsJsonObject().entrySet()) {
        String name = where + " " + member.getKey();
        if (properties.get(member.getKey()) instanceof Map<?, ?> described) {
          compare(name, described, member.getValue(), description, wrong);
        } else {
          wrong.add(name + " is not described");
        }
      }
    } else if (!answer.isJsonNull()) {
      Set<String> types =
          answer.getAsJsonPrimitive().isString()
              ? Set.of("string")
              : answer.getAsJsonPrimitive().isBoolean()
                  ? Set.of("boolean")
                  : Set.of("integer", "number");
      check(types.contains(String.valueOf(type)), where + " is no " + type, wrong);
    }
  }

  private static void check(boolean holds, String otherwise, List<String> wrong) {
    if (!holds && !wrong.contains(otherwise)) {
      wrong.add(otherwise);
    }
  }

  private static Map<?, ?> resolved(Map<?, ?> schema, Map<?, ?> description) {
    if (schema.get("$ref") instanceof String reference) {
      return (Map<?, ?>) at(description, reference.replaceFirst("^#/", "").split("/"));
    }
    return schema;
  }

  private static Object at(Map<?, ?> from, String... path) {
    Object found = from;
    for (String step : path) {
      found = found instanceof Map<?, ?> map ? map.get(step) : null;
      assertThat(found).as("in the description: " + String.join(" > ", path)).isNotNull();
    }
    return found;
  }

  private static Map<?, ?> description() throws Exception {
    return (Map<?, ?>)
        new Load(LoadSettings.builder().build())
            .loadFromString(Rest.visitor().get("/openapi").body());
  }

  private static JsonObject object(Rest rest, String address) throws Exception {
    return JsonParser.parseString(rest.get(address).body()).getAsJsonObject();
  }

  private static JsonArray array(Rest rest, String address) throws Exception {
    return JsonParser.parseString(rest.get(address).body()).getAsJsonArray();
  }

  private static List<String> texts(JsonArray list, String name) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(one -> one.getAsJsonObject().get(name).getAsString())
        .toList();
  }
}
