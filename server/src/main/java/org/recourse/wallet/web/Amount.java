package org.recourse.wallet.web;

import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An amount as it must stand in a request: a JSON number without fraction, exponent or quotes. */
@JsonDeserialize(using = Amount.Reader.class)
record Amount(long minor) {

  static final class Reader extends ValueDeserializer<Amount> {
    @Override
    public Amount deserialize(JsonParser parser, DeserializationContext context) {
      if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
          && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
        return new Amount(parser.getLongValue());
      }
      throw invalid();
    }
  }

  static Problem invalid() {
    return Problem.of(
            ProblemCode.INVALID_AMOUNT,
            "Expected the amount as a whole JSON number of minor units, such as 1050 for 10.50.")
        .field("amount", "invalid_amount", "A whole number of minor units.");
  }
}
