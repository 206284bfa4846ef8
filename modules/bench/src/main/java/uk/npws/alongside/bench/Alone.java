package uk.npws.alongside.bench;

import java.lang.management.ManagementFactory;
import uk.npws.alongside.people.account.PasswordHash;

/**
 * What needs no server to be measured.
 *
 * @param hashMillis processor time of checking one password: the floor under every sign-in
 */
record Alone(CertificateWork.Result certificate, double hashMillis) {

  static Alone measure(Pace pace) throws InterruptedException {
    return new Alone(
        new CertificateWork().measure(pace.rounds(), pace.round()), hashMillis(pace.rounds()));
  }

  private static double hashMillis(int rounds) {
    var threads = ManagementFactory.getThreadMXBean();
    double[] each = new double[2 + rounds];
    for (int i = 0; i < each.length; i++) {
      long before = threads.getCurrentThreadCpuTime();
      PasswordHash.of(Guests.PASSWORD);
      each[i] = (threads.getCurrentThreadCpuTime() - before) / 1e6;
    }
    return Figures.median(java.util.Arrays.copyOfRange(each, 2, each.length));
  }

  void report(Report report) {
    boolean reached = certificate.cpuMillis() <= 15 && certificate.perSecond() >= 60;
    report.heading("Certificate");
    report.add(
        new Table("one file", "CPU ms", "per s", "KB", "elsewhere", "aim", "reached")
            .row(
                "PDF/A-2a and PDF/UA-1 with QR code, drawn and signed",
                Figures.show(certificate.cpuMillis()),
                Figures.show(certificate.perSecond()),
                Figures.show(certificate.bytes() / 1024.0),
                "300 ms CPU, 2.2 per s (customcert, neither signed nor tagged)",
                "≤ 15 ms CPU, ≥ 60 per s",
                reached ? "yes" : "**no**"));
  }
}
