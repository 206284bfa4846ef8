package uk.npws.alongside.events;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where in the United Kingdom a venue lies. */
public enum Region {
  NORTH_EAST,
  NORTH_WEST,
  YORKSHIRE_AND_THE_HUMBER,
  EAST_MIDLANDS,
  WEST_MIDLANDS,
  EAST_OF_ENGLAND,
  LONDON,
  SOUTH_EAST,
  SOUTH_WEST,
  WALES,
  SCOTLAND,
  NORTHERN_IRELAND;

  /** As it stands in addresses, such as {@code north-east}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Region> of(String code) {
    return Arrays.stream(values()).filter(region -> region.code().equals(code)).findFirst();
  }
}
