package uk.npws.alongside.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInsTest {

  @TempDir Path place;

  @Test
  void the_people_of_the_demo_are_shown_in_columns() throws IOException {
    Path file =
        Files.writeString(
            place.resolve("sign-ins.csv"),
            """
            role,name,email,password,totp,try
            member,Tomás,tomas@a.example,copper kettle,,"Book, then read"
            npws,Niamh,niamh@npws.example,ferry at half past,KEY,Publish
            """);

    assertThat(SignIns.from(file).lines())
        .containsExactly(
            "role    e-mail              password",
            "member  tomas@a.example     copper kettle",
            "npws    niamh@npws.example  ferry at half past");
  }

  @Test
  void without_the_file_there_is_nobody() {
    assertThat(SignIns.from(place.resolve("missing.csv")).all()).isEmpty();
  }
}
