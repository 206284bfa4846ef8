package uk.npws.alongside.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import uk.npws.alongside.foundation.Setting;
import uk.npws.alongside.people.account.Origin;

/** Where a request comes from. */
public final class Origins {

  private Origins() {}

  /**
   * The network address: behind our proxy, the last one that it added, since all before it may have
   * been made up.
   */
  public static String address(HttpServletRequest request) {
    String forwarded = request.getHeader("X-Forwarded-For");
    if (!Setting.BEHIND_PROXY.isTrue() || forwarded == null) {
      return request.getRemoteAddr();
    }
    String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    return last.matches("[0-9a-fA-F.:]{2,45}") ? last : request.getRemoteAddr();
  }

  static Origin of(HttpServletRequest request) {
    return new Origin(
        address(request), request.getHeader("User-Agent"), Cookies.DEVICE.of(request).orElse(null));
  }
}
