package uk.npws.alongside.portal.learning;

import jakarta.servlet.annotation.WebServlet;
import uk.npws.alongside.portal.frame.KeepingWorker;

/** Keeps learning pages on the device of whoever opened them. */
@WebServlet("/learning-worker.js")
public class LearningWorker extends KeepingWorker {

  private static final String PAGE = "/learning/[a-z0-9-]+/[a-z0-9-]+";

  @Override
  protected Keeping keeping() {
    return new Keeping(
        "alongside-learning",
        "/learning",
        "^" + PAGE + "$",
        "^(/jakarta\\.faces\\.resource/|/learning-media/|/learning\\.js$|"
            + PAGE
            + "/feedback\\.json$)",
        true,
        "learning.device");
  }
}
