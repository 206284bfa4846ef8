package uk.npws.alongside.portal.awards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import uk.npws.alongside.awards.CertificateDetails;
import uk.npws.alongside.awards.CertificateFilter;
import uk.npws.alongside.awards.CertificateId;
import uk.npws.alongside.awards.Certificates;
import uk.npws.alongside.portal.frame.CurrentActor;

/** Certificates by name or serial, newest first, fifty a page. */
@Named
@RequestScoped
public class CertificatesDesk {

  private static final int A_PAGE = 50;

  @Inject Certificates certificates;
  @Inject CurrentActor me;
  @Inject @Param String search;
  @Inject @Param String after;
  @Inject @Param boolean ending;

  private List<CertificateDetails> found;

  public List<CertificateDetails> getFound() {
    if (found == null) {
      found =
          certificates.search(
              me.actor(), new CertificateFilter(getSearch(), ending, last(), A_PAGE + 1));
    }
    return found.size() > A_PAGE ? found.subList(0, A_PAGE) : found;
  }

  private CertificateId last() {
    try {
      return after == null ? null : new CertificateId(UUID.fromString(after));
    } catch (IllegalArgumentException odd) {
      return null;
    }
  }

  public String getSearch() {
    return search == null ? "" : search.strip();
  }

  public boolean isEnding() {
    return ending;
  }

  /** The page of older ones, or an empty text. */
  public String getOlder() {
    List<CertificateDetails> shown = getFound();
    return found.size() > A_PAGE ? address() + "&after=" + shown.get(A_PAGE - 1).id() : "";
  }

  /** Keys lead one way only: from a later page, back to the first. */
  public String getNewer() {
    return after == null ? "" : address();
  }

  private String address() {
    return "/awards/certificates" + getQuery();
  }

  /** The filters as an address has them, from the question mark on. */
  public String getQuery() {
    return "?search="
        + URLEncoder.encode(getSearch(), StandardCharsets.UTF_8)
        + (ending ? "&ending=true" : "");
  }
}
