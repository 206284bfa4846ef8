package uk.npws.alongside.awards.sheet;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.signatures.IExternalSignature;
import com.itextpdf.signatures.ISignatureMechanismParams;
import com.itextpdf.signatures.PdfPadesSigner;
import com.itextpdf.signatures.SignerProperties;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;

/** An invisible PAdES baseline B signature over a whole file. */
final class PadesSignature {

  private static final String FIELD = "Alongside";
  private static final int ROOM_FOR_SIGNATURE = 5_000;

  private final SigningKey key;

  PadesSignature(SigningKey key) {
    this.key = key;
  }

  byte[] over(byte[] unsigned, Instant now) throws IOException {
    ByteArrayOutputStream signed = new ByteArrayOutputStream(unsigned.length + 16 * 1024);
    PdfPadesSigner signer =
        new PdfPadesSigner(new PdfReader(new ByteArrayInputStream(unsigned)), signed)
            .setEstimatedSize(ROOM_FOR_SIGNATURE)
            .setStampingProperties(new StampingProperties().useAppendMode());
    try {
      signer.signWithBaselineBProfile(properties(now), key.chain(), new ByKey());
    } catch (GeneralSecurityException fault) {
      throw new IllegalStateException("a certificate could not be signed", fault);
    }
    return signed.toByteArray();
  }

  private static SignerProperties properties(Instant now) {
    ZonedDateTime time = now.atZone(ZoneId.of("Europe/London"));
    return new SignerProperties()
        .setFieldName(FIELD)
        .setPageNumber(1)
        .setPageRect(new Rectangle(0, 0, 0, 0))
        .setClaimedSignDate(GregorianCalendar.from(time));
  }

  /** Signs with the JDK's own provider, whatever else the server has registered. */
  private final class ByKey implements IExternalSignature {

    @Override
    public String getDigestAlgorithmName() {
      return "SHA-256";
    }

    @Override
    public String getSignatureAlgorithmName() {
      return key.key().getAlgorithm().equals("EC") ? "ECDSA" : key.key().getAlgorithm();
    }

    @Override
    public ISignatureMechanismParams getSignatureMechanismParameters() {
      return null;
    }

    @Override
    public byte[] sign(byte[] message) throws GeneralSecurityException {
      Signature signature = Signature.getInstance("SHA256with" + getSignatureAlgorithmName());
      signature.initSign(key.key());
      signature.update(message);
      return signature.sign();
    }
  }
}
