package vn.cancu.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one parameter of a request.
 *
 * @param param its name as sent
 * @param value the refused value; {@code null} when the name itself is wrong
 * @param reason Vietnamese sentence
 * @param allowed names or values that would do, when they can be listed
 * @param didYouMean the nearest of them
 */
public record ParameterError(
    String param,
    @Nullable String value,
    String reason,
    List<String> allowed,
    @Nullable String didYouMean) {

  public ParameterError {
    allowed = List.copyOf(allowed);
  }
}
