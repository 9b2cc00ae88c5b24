package org.recourse.complaint.ratings.web;

import static org.recourse.kernel.Fields.required;

import org.jspecify.annotations.Nullable;
import org.recourse.complaint.ratings.Answering;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Open;
import org.recourse.kernel.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One question by a link. Reading it spends nothing, since scanners of mail read links. */
@Open
@RestController
@RequestMapping("/api/v1/ratings/{token}")
class RatingController {
  private static final int WORDS_MAX = 2000;
  private static final int SCORE_MAX = 5;

  private final Answering answering;

  RatingController(Answering answering) {
    this.answering = answering;
  }

  record RatingView(String number, boolean answered) {}

  /** {@code score} is 1 to 5. */
  record RatingRequest(@Nullable Integer score, @Nullable String text) {}

  @GetMapping
  RatingView get(@PathVariable String token) {
    Answering.Question question = answering.question(token);
    return new RatingView(question.number().toString(), question.answered());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  RatingView answer(@PathVariable String token, @RequestBody RatingRequest body) {
    int score = required("score", body.score());
    if (score < 1 || score > SCORE_MAX) {
      throw Fields.invalid("score", "Expected a score from 1 to 5, but got " + score + ".");
    }
    String words = body.text() == null ? null : Texts.lines("text", body.text(), WORDS_MAX);
    answering.answer(token, score, words);
    return get(token);
  }
}
