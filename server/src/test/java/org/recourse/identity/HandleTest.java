package org.recourse.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;

class HandleTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          +86 138 0013 8000,        +8613800138000
          ' +86-138-0013-8000 ',    +8613800138000
          ＋86１３８００１３８０００,  +8613800138000
          +44 (0)7911 123456,       +447911123456
          +91 98123 45678,          +919812345678
          +65 9123 4567,            +6591234567
          Ada@Example.ORG,          ada@example.org
          ' ada@example.org ',      ada@example.org
          ada+till@bücher.example,  ada+till@xn--bcher-kva.example
          o'neill@example.org,      o'neill@example.org
          """)
  void reads_what_people_type_into_one_form(String typed, String canonical) {
    Handle handle = Handle.parse(typed);

    assertThat(handle.text()).isEqualTo(canonical);
    assertThat(Handle.parse(canonical)).isEqualTo(handle);
    assertThat(Handle.ofCanonical(canonical)).isEqualTo(handle);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "@",
        "ada",
        "ada@",
        "@example.org",
        "ada@example",
        "ada@@example.org",
        "a da@example.org",
        "ada@exa mple.org",
        "ada@-example.org",
        "ada@example..org",
        ".ada@example.org",
        "ada.@example.org",
        "ада@example.org",
        "ada@example.org\nBcc: eve@example.org",
        "ada\u0000@example.org",
        "ada\ud800@example.org",
        "ada@\ud800.org",
        "<ada@example.org>",
        "13800138000",
        "+",
        "+86",
        "+8613800138",
        "+861380013800012345678901234567890",
        "+999123456789",
        "+86 138 0013 8000 ext 5",
        "+86\u0000 138 0013 8000",
        "+🙂",
      })
  void refuses_what_is_no_handle(String typed) {
    Problem problem = catchThrowableOfType(Problem.class, () -> Handle.parse(typed));

    assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_HANDLE);
  }

  @ParameterizedTest
  @ValueSource(ints = {65, 300, 100_000})
  void refuses_addresses_that_are_too_long(int length) {
    String typed = "a".repeat(length) + "@example.org";

    assertThat(catchThrowableOfType(Problem.class, () -> Handle.parse(typed))).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          +8613800138000,   +86138****8000
          +919812345678,    +9198****5678
          +6591234567,      +65****4567
          +14155550123,     +141****0123
          ada@example.org,  a***@example.org
          a@example.org,    a***@example.org
          """)
  void shows_others_little_of_it(String canonical, String masked) {
    assertThat(Handle.ofCanonical(canonical).masked()).isEqualTo(masked);
  }
}
