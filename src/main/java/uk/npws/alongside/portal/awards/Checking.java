package uk.npws.alongside.portal.awards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import uk.npws.alongside.awards.Verdict;
import uk.npws.alongside.awards.Verification;
import uk.npws.alongside.portal.signin.Origins;

/**
 * Checks for whoever asks in this request, within the limit; the same for pages, files and REST.
 */
@RequestScoped
public class Checking {

  @Inject Verification verification;
  @Inject VerifyLimit limit;
  @Inject HttpServletRequest request;

  public Verdict byCode(String typed) {
    limit.check(Origins.address(request));
    return counted(verification.byCode(typed));
  }

  public Verdict byFile(byte[] file) {
    limit.check(Origins.address(request));
    return counted(verification.byFile(file));
  }

  private Verdict counted(Verdict verdict) {
    if (!verdict.found()) {
      limit.missed(Origins.address(request));
    }
    return verdict;
  }
}
