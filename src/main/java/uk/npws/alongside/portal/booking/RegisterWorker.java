package uk.npws.alongside.portal.booking;

import jakarta.servlet.annotation.WebServlet;
import uk.npws.alongside.portal.frame.KeepingWorker;

/** Keeps registers on the phone of whoever takes them. */
@WebServlet("/register-worker.js")
public class RegisterWorker extends KeepingWorker {

  @Override
  protected Keeping keeping() {
    return new Keeping(
        "alongside-register",
        "/register/",
        "^/register/[^/]+/\\d+$",
        "^/jakarta\\.faces\\.resource/",
        false,
        "booking.phone");
  }
}
