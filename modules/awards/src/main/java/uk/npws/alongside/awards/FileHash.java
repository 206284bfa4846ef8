package uk.npws.alongside.awards;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Hashes of a PDF and of the states that it grew from. A PDF is changed by appending to it, so that
 * everything up to an earlier end-of-file mark is the file as it was then: when somebody's viewer
 * has added a note to a certificate, the one that we issued is still there to be recognised. The
 * file is not parsed, so that it need not be trusted.
 */
record FileHash(String whole, List<String> earlier) {

  private static final byte[] END = {'%', '%', 'E', 'O', 'F'};
  private static final int MOST_STATES = 20;

  static FileHash of(byte[] file) {
    MessageDigest digest = sha256();
    List<String> earlier = new ArrayList<>();
    int hashed = 0;
    for (int at = 0; at + END.length <= file.length && earlier.size() < MOST_STATES; at++) {
      if (marksEnd(file, at)) {
        for (int end : ends(file, at + END.length)) {
          digest.update(file, hashed, end - hashed);
          hashed = end;
          earlier.add(soFar(digest));
        }
      }
    }
    digest.update(file, hashed, file.length - hashed);
    String whole = soFar(digest);
    earlier.remove(whole);
    return new FileHash(whole, List.copyOf(earlier));
  }

  /** All of them, the whole file first. */
  List<String> all() {
    List<String> all = new ArrayList<>(List.of(whole));
    all.addAll(earlier);
    return all;
  }

  private static boolean marksEnd(byte[] file, int at) {
    for (int i = 0; i < END.length; i++) {
      if (file[at + i] != END[i]) {
        return false;
      }
    }
    return true;
  }

  /** After the mark, and after the line break that may follow it. */
  private static List<Integer> ends(byte[] file, int after) {
    List<Integer> ends = new ArrayList<>(List.of(after));
    int end = after;
    while (end < file.length && end < after + 2 && (file[end] == '\r' || file[end] == '\n')) {
      ends.add(++end);
    }
    return ends;
  }

  private static String soFar(MessageDigest digest) {
    try {
      return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
    } catch (CloneNotSupportedException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
