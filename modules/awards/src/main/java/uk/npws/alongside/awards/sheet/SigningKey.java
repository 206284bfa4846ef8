package uk.npws.alongside.awards.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** The key that signs certificates, and the chain that shows whose it is. */
public record SigningKey(PrivateKey key, Certificate[] chain) {

  private static final String ALIAS = "certificates";
  private static final long YEARS_OF_A_MADE_KEY = 10;

  /** A new P-256 key that vouches for itself: genuine by this portal's word, not by a third's. */
  public static SigningKey selfSigned(String name, Instant now) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      KeyPair pair = generator.generateKeyPair();
      X500Name issuer = new X500NameBuilder().addRDN(BCStyle.CN, name).build();
      var builder =
          new JcaX509v3CertificateBuilder(
              issuer,
              new BigInteger(120, new SecureRandom()),
              Date.from(now.minus(1, ChronoUnit.DAYS)),
              Date.from(now.plus(365 * YEARS_OF_A_MADE_KEY, ChronoUnit.DAYS)),
              issuer,
              pair.getPublic());
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
      builder.addExtension(
          Extension.keyUsage,
          true,
          new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
      var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
      var certificate = new JcaX509CertificateConverter().getCertificate(builder.build(signer));
      return new SigningKey(pair.getPrivate(), new Certificate[] {certificate});
    } catch (GeneralSecurityException | OperatorCreationException | IOException fault) {
      throw new IllegalStateException("cannot make a signing key", fault);
    }
  }

  /** The first key in a PKCS#12 file. */
  public static SigningKey read(InputStream pkcs12, char[] password) {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(pkcs12, password);
      for (String alias : Collections.list(store.aliases())) {
        if (store.getKey(alias, password) instanceof PrivateKey key) {
          return new SigningKey(key, store.getCertificateChain(alias));
        }
      }
      throw new IllegalStateException("no private key in the signing keystore");
    } catch (GeneralSecurityException | IOException fault) {
      throw new IllegalStateException("cannot read the signing keystore", fault);
    }
  }

  public static SigningKey read(byte[] pkcs12, char[] password) {
    return read(new ByteArrayInputStream(pkcs12), password);
  }

  /** As a PKCS#12 file under this password. */
  public byte[] write(char[] password) {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(ALIAS, key, password, chain);
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      store.store(file, password);
      return file.toByteArray();
    } catch (GeneralSecurityException | IOException fault) {
      throw new IllegalStateException("cannot write the signing key", fault);
    }
  }
}
