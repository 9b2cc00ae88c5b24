package org.recourse.complaint.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.knowledge.Articles;
import org.recourse.complaint.knowledge.Articles.Article;
import org.recourse.identity.Caller;
import org.recourse.identity.Language;
import org.recourse.identity.People;
import org.recourse.identity.Permission;
import org.recourse.identity.StaffOnly;
import org.recourse.kernel.Cursor;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Ids;
import org.recourse.kernel.Page;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.kernel.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What agents look up: all read it, those who write knowledge write it. */
@RestController
@RequestMapping("/api/v1/staff/articles")
class ArticleController {
  private static final int TITLE_MAX = 200;
  private static final int BODY_MAX = 20_000;

  private final Articles articles;
  private final People people;

  ArticleController(Articles articles, People people) {
    this.articles = articles;
    this.people = people;
  }

  record ArticleBody(@Nullable String title, @Nullable String body, @Nullable String language) {
    String readTitle() {
      return Texts.line("title", Fields.required("title", title), TITLE_MAX);
    }

    String readBody() {
      return Texts.lines("body", Fields.required("body", body), BODY_MAX);
    }

    Language readLanguage() {
      return CaseBodies.one("language", language, Language::find);
    }
  }

  record ArticleView(
      String id,
      String title,
      String body,
      String language,
      Instant changedAt,
      @Nullable Someone changedBy,
      List<String> allowedActions) {}

  /** A page, and whether new ones may be written. */
  record ArticleList(
      List<ArticleView> data, @Nullable String nextCursor, List<String> allowedActions) {}

  @GetMapping
  @StaffOnly(Permission.CASES)
  ArticleList list(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor,
      @AuthenticationPrincipal Caller caller) {
    int size = Page.limit(limit);
    String words = q == null || q.isBlank() ? "" : Texts.line("q", q, 100);
    Page<Article> page =
        Page.of(
            articles.list(words, Cursor.uuid(cursor), size + 1),
            size,
            article -> Cursor.of(article.id()));
    return new ArticleList(
        page.data().stream().map(article -> view(article, caller)).toList(),
        page.nextCursor(),
        caller.may(Permission.KNOWLEDGE) ? List.of("create") : List.of());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @StaffOnly(Permission.KNOWLEDGE)
  ArticleView create(@RequestBody ArticleBody body, @AuthenticationPrincipal Caller caller) {
    return write(Ids.next(), body, caller, true);
  }

  @PutMapping("/{id}")
  @StaffOnly(Permission.KNOWLEDGE)
  ArticleView update(
      @PathVariable String id,
      @RequestBody ArticleBody body,
      @AuthenticationPrincipal Caller caller) {
    return write(Ids.parse("art", id), body, caller, false);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @StaffOnly(Permission.KNOWLEDGE)
  void delete(@PathVariable String id, @AuthenticationPrincipal Caller caller) {
    if (!articles.delete(Ids.parse("art", id), caller)) {
      throw unknown();
    }
  }

  private ArticleView write(UUID id, ArticleBody body, Caller caller, boolean fresh) {
    boolean there =
        articles.write(id, body.readTitle(), body.readBody(), body.readLanguage(), caller, fresh);
    if (!there) {
      throw unknown();
    }
    return view(articles.find(id).orElseThrow(ArticleController::unknown), caller);
  }

  private ArticleView view(Article article, Caller caller) {
    return new ArticleView(
        article.text(),
        article.title(),
        article.body(),
        article.language().code(),
        article.changedAt(),
        Someone.of(article.changedBy(), people),
        caller.may(Permission.KNOWLEDGE) ? List.of("update", "delete") : List.of());
  }

  private static Problem unknown() {
    return Problem.of(
        ProblemCode.NOT_FOUND, "Expected the id of an article (art_…), but there is none.");
  }
}
