package uk.npws.alongside.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.npws.alongside.awards.CertificateFacts;
import uk.npws.alongside.awards.CertificatePdf;
import uk.npws.alongside.awards.Serial;
import uk.npws.alongside.awards.VerificationCode;
import uk.npws.alongside.awards.sheet.SigningKey;

/** Drawing and signing certificates, each for somebody else, with the portal's own class. */
final class CertificateWork {

  private static final List<String> NAMES =
      List.of("Siân Llewellyn", "Ngũgĩ wa Thiong’o", "Zoë Okonkwo-Hughes", "Łukasz Wójcik");

  /**
   * @param cpuMillis of one thread, each
   * @param perSecond with a thread for each processor
   * @param bytes of one file
   */
  record Result(double cpuMillis, double perSecond, int bytes) {}

  private final CertificatePdf pdf =
      new CertificatePdf(
          SigningKey.selfSigned("bench", Instant.now()), "https://alongside.npws.example");

  Result measure(int rounds, Duration each) throws InterruptedException {
    make(1, each.multipliedBy(2)); // warm-up
    List<Double> cpu = new ArrayList<>();
    List<Double> rate = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      cpu.add(cpuMillisEach(each));
      rate.add(perSecond(each));
    }
    return new Result(
        Figures.median(cpu, Double::doubleValue),
        Figures.median(rate, Double::doubleValue),
        pdf.write(facts(1), Instant.now()).length);
  }

  private double cpuMillisEach(Duration lasting) {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    int made = make(1, lasting);
    return (threads.getCurrentThreadCpuTime() - before) / 1e6 / made;
  }

  private double perSecond(Duration lasting) throws InterruptedException {
    int[] made = new int[Runtime.getRuntime().availableProcessors()];
    Thread[] crew = new Thread[made.length];
    long begun = System.nanoTime();
    for (int i = 0; i < crew.length; i++) {
      int number = i;
      crew[i] = new Thread(() -> made[number] = make(number * 10_000, lasting));
      crew[i].start();
    }
    int sum = 0;
    for (int i = 0; i < crew.length; i++) {
      crew[i].join();
      sum += made[i];
    }
    return sum / ((System.nanoTime() - begun) / 1e9);
  }

  private int make(int from, Duration lasting) {
    long end = System.nanoTime() + lasting.toNanos();
    int made = 0;
    while (System.nanoTime() < end) {
      pdf.write(facts(from + made), Instant.now());
      made++;
    }
    return made;
  }

  private static CertificateFacts facts(int number) {
    LocalDate day = LocalDate.of(2027, 3, 3);
    return new CertificateFacts(
        NAMES.get(number % NAMES.size()),
        "attended in full, and is a",
        "peer supporter trainer",
        "Train the Trainer",
        day.minusDays(1),
        day,
        840,
        day.plusYears(3),
        "Dr Amira Haddad",
        CertificateFacts.CURRENT_TEMPLATE,
        new Serial(String.format(Locale.ROOT, "TTT-2027-%05d", number)),
        VerificationCode.random());
  }
}
