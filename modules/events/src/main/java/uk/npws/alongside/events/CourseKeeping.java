package uk.npws.alongside.events;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Brings the words of the courses up to date at every start, once the tables are there. */
@Singleton(name = "CourseKeeping")
@Startup
@DependsOn("Migrations")
public class CourseKeeping {

  @Inject Courses courses;

  @PostConstruct
  void keep() {
    try {
      courses.keep(CourseFile.read());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
