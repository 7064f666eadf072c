package vn.cancu.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentId;
import vn.cancu.search.DayRange;

/** Numbers, dates and names as a Vietnamese reader expects them. */
final class Wording {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private static final String[] ROMAN = {"I", "II", "III", "IV"};

  /** Longer titles are cut where they stand for a name. */
  private static final int NAME_LENGTH = 120;

  private Wording() {}

  /** {@code 19/01/2021}. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static @Nullable String dayOrNull(@Nullable LocalDate day) {
    return day == null ? null : day(day);
  }

  /** "từ 01/03/2024 đến 31/03/2024", one end alone, or one day. */
  static String days(DayRange range) {
    LocalDate from = range.from();
    LocalDate to = range.to();
    if (from != null && from.equals(to)) {
      return "ngày " + day(from);
    }
    return Stream.of(from == null ? "" : "từ " + day(from), to == null ? "" : "đến " + day(to))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** A number up to four as quarters are numbered. */
  static String roman(int number) {
    return ROMAN[number - 1];
  }

  /** {@code 12.345}. */
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
  }

  /** "Quyết định 114/QĐ-BHXH"; by its title, or else its id, where it has no number. */
  static String name(
      DocumentId id, @Nullable String type, @Nullable String number, @Nullable String title) {
    if (number == null && title != null) {
      String words = shortened(title, NAME_LENGTH);
      return type == null ? words : type + ": " + words;
    }
    String name = number == null ? id.number() : number;
    return type == null ? name : type + " " + name;
  }

  /** The title, where the name does not say it already. */
  static @Nullable String titleBeside(@Nullable String number, @Nullable String title) {
    return number == null && title != null && title.length() <= NAME_LENGTH ? null : title;
  }

  /** The text in at most {@code length} characters, cut after a word. */
  static String shortened(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int cut = text.lastIndexOf(' ', length - 1);
    return text.substring(0, cut > length / 2 ? cut : length - 1).stripTrailing() + "…";
  }
}
