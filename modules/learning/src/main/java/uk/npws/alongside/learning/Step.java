package uk.npws.alongside.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.npws.alongside.foundation.Ids;
import uk.npws.alongside.learning.content.Page;

/**
 * What a person did about one item of a page. Once done it stays done, whatever is tried
 * afterwards, until a new revision brings a new duty.
 */
@Entity
@Table(name = "learning_step")
class Step {

  @Id
  @Column(name = "id")
  private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "progress_id")
  private Progress progress;

  @Column(name = "page")
  private String page;

  @Column(name = "item")
  private String item;

  @Column(name = "given")
  private String given = "";

  @Column(name = "revision")
  private int revision;

  @Column(name = "done")
  private boolean done;

  /** The credit that stands in for it, or null when the learner did it here. */
  @Column(name = "credit")
  private UUID credit;

  protected Step() {}

  Step(Progress progress, String page, String item) {
    this.id = Ids.next();
    this.progress = progress;
    this.page = page;
    this.item = item;
  }

  String page() {
    return page;
  }

  String item() {
    return item;
  }

  boolean done() {
    return done;
  }

  boolean isFor(String ofPage, String ofItem) {
    return page.equals(ofPage) && item.equals(ofItem);
  }

  boolean doneFor(Page asked) {
    return done && revision >= asked.dutySince();
  }

  /** Whether it was done on an earlier revision than the one that last said what changed. */
  boolean before(int noted) {
    return revision < noted;
  }

  void done(Page asked) {
    done = true;
    revision = asked.revision();
    credit = null;
  }

  /** The page counts as done by what the person did elsewhere. */
  void credited(Page asked, UUID by) {
    done(asked);
    credit = by;
  }

  boolean credited() {
    return credit != null;
  }

  boolean creditedBy(UUID one) {
    return one.equals(credit);
  }

  /** The learner has seen what changed; what was done stays done. */
  void noted(Page asked) {
    revision = asked.revision();
  }

  /** Keeps what was chosen; a wrong try after a right one takes nothing away. */
  void answered(Page asked, Set<Integer> chosen, boolean right) {
    given = new TreeSet<>(chosen).stream().map(String::valueOf).collect(Collectors.joining(","));
    if (right) {
      done(asked);
    } else if (!doneFor(asked)) {
      done = false;
      revision = asked.revision();
    }
  }

  /** The places of the choices last made, counted from 0. */
  Set<Integer> given() {
    return Arrays.stream(given.split(","))
        .filter(place -> !place.isEmpty())
        .map(Integer::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
