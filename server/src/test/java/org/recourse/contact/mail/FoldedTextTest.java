package org.recourse.contact.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.contact.mail.folding.FoldedText;
import org.recourse.contact.mail.message.HtmlText;

class FoldedTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "在 2026年11月25日，上午10:02，客服 <complaints@wallet.example> 写道：\n\n> 您好，请提供金额。",
        "在 2026-11-25 10:02:11，\"Recourse 客服\" <complaints@wallet.example> 写道：\n您好，请提供金额。",
        "2026年11月25日 上午10:02，Recourse 客服 <complaints@wallet.example>写道：\n\n> 您好",
        "于 2026年11月25日周三 10:02写道：\n> 您好",
        "客服 <complaints@wallet.example> 于2026年11月25日周三 10:02写道：\n\n> 您好",
        """
        ------------------ 原始邮件 ------------------
        发件人: "Recourse 客服" <complaints@wallet.example>;
        发送时间: 2026年11月25日(星期三) 上午10:02
        收件人: "王芳"<fang@qq.example>;
        主题: Re: 付款失败

        您好，请提供金额。\
        """,
        """
        ------------------&nbsp;原始邮件&nbsp;------------------

        您好\
        """,
        """
        发件人: Recourse 客服 <complaints@wallet.example>
        发送时间: 2026年11月25日 10:02
        收件人: 王芳
        主题: 答复: 付款失败

        您好\
        """,
        """
        ________________________________
        寄件者: 客服 <complaints@wallet.example>
        寄件日期: 2026年11月25日 上午 10:02
        收件者: 王芳
        主旨: 付款

        您好\
        """,
        """
        ---- 回复的原邮件 ----
        | 发件人 | 客服<complaints@wallet.example> |
        | 日期 | 2026年11月25日 10:02 |

        您好\
        """,
        "---- Replied Message ----\nFrom Recourse\n\nHello",
        "-----邮件原件-----\n发件人: 客服\n您好",
        "On Wed, Nov 25, 2026 at 10:02 AM Recourse <complaints@wallet.example> wrote:\n\n> Hello",
        "On Wed, Nov 25, 2026 at 10:02 AM Recourse\n<complaints@wallet.example>\nwrote:\n> Hello",
        "On 25 Nov 2026, at 10:02, Recourse <complaints@wallet.example> wrote:\n\nHello",
        "At 2026-11-25 10:02:11, \"Recourse\" <complaints@wallet.example> wrote:\n>Hello",
        """
        -----Original Message-----
        From: Recourse
        Sent: Wednesday, 25 November 2026 10:02
        To: Fang
        Subject: RE: payment

        Hello\
        """,
        """
        From: Recourse <complaints@wallet.example>
        Sent: Wednesday, November 25, 2026 10:02 AM
        To: Fang <fang@example.org>
        Subject: Re: payment

        Hello\
        """,
        """
        *From:* Recourse <complaints@wallet.example>
        *Sent:* Wednesday, November 25, 2026 10:02 AM
        *To:* Fang
        *Subject:* Re: payment

        Hello\
        """,
        "Am 25.11.2026 um 10:02 schrieb Recourse:\n> Guten Tag",
        "Le mer. 25 nov. 2026 à 10:02, Recourse <c@wallet.example> a écrit :\n\n> Bonjour",
        """
        ------------------------------------------------------------------
        发件人：客服 <complaints@wallet.example>
        日　期：2026年11月25日 10:02:11
        收件人：王芳 <fang@qq.example>
        主　题：Re: 付款失败

        您好\
        """,
        "De : Recourse <c@wallet.example>\nÀ : Fang\nObjet : paiement\n\nBonjour",
        "Le 25/11/2026 à 10:02, Recourse a écrit\u202f:\n> Bonjour",
        "2026年11月25日(水) 10:02 Recourse <c@wallet.example>:\n\n> こんにちは",
        "ср, 25 нояб. 2026 г. в 10:02, Recourse\n<c@wallet.example>:\n\n> Добрый день",
        "2026년 11월 25일 (수) 오전 10:02, R <c@wallet.example>님이 작성:\n\n> 안녕하세요",
        "Den ons 25 nov. 2026 kl 10:02 skrev Recourse <c@wallet.example>:\n\n> Hej",
        "---- On Wed, 25 Nov 2026 10:02:11 +0000 R <c@wallet.example> wrote ----\n\nHello",
        "Van: Recourse\nVerzonden: woensdag\nAan: Fang\nOnderwerp: betaling\n\nHallo",
        "Gesendet mit der GMX Mail App",
        "Inviato da iPhone",
        "iPhoneから送信",
        "发送自我的 iPhone",
        "Sent from my iPhone",
        "Sent from Yahoo Mail for iPhone",
        "Get Outlook for iOS<https://aka.ms/o0ukef>",
        "发自我的 iPhone",
        "发自我的小米手机",
        "来自我的iPhone",
        "从我的 iPad 发送",
        "发自 网易邮箱大师",
        "-- \nWang Fang\nShop 12",
        "-王芳",
        "> Hello\n> there",
        "发自我的iPhone\n\n------------------ Original ------------------\n"
            + "From: Recourse <c@w.example>\nDate: Wed, Nov 25, 2026\nTo: Fang\nSubject: x\n\nHi",
      })
  void keeps_only_what_was_written_anew(String tail) {
    String reply = "金额是 88.00 元。\nThe money never came, on Monday I wrote you: nothing.";

    FoldedText folded = FoldedText.of(reply + "\n\n" + tail);

    assertThat(folded.visible()).isEqualTo(reply);
    assertThat(folded.folded()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- refund me\n- close it",
        "On Monday I wrote you and nobody wrote:",
        "I paid twice -- once at 10:02 and once at 10:03 -- and want one back.",
        "From: Beijing\nI took the train",
        "Sent from my desk, is much easier than my mobile phone.",
        "我在 2026年11月25日 给你们写信",
        "主题: 付款失败",
        "> quoted only",
        "Inviato da te, ma mai arrivato.",
        "To: my wife\nI sent it on 25 Nov 2026 at 10:02",
        "I wrote to <c@wallet.example> on 25 Nov 2026 at 10:02:",
        "发送自动扣款请求失败",
      })
  void folds_nothing_somebody_wrote(String text) {
    assertThat(FoldedText.of("Hello\n\n" + text + "\nand so on.").visible()).contains(text);
  }

  @Test
  void keeps_a_quote_with_answers_between_its_lines() {
    String text = "> When?\n\nYesterday.\n\n> How much?\n\n88 yuan.";

    assertThat(FoldedText.of(text).visible()).isEqualTo(text);
  }

  @Test
  void reads_the_quote_of_a_web_mailer_from_its_html() {
    String html =
        """
        <div dir="ltr">It was <b>88.00</b>&nbsp;yuan.<br></div>
        <div class="gmail_signature">Fang</div>
        <div class="gmail_quote"><div class="gmail_attr">On Wed, Nov 25, 2026 at 10:02 AM Recourse
        &lt;<a href="mailto:c@w.example">c@w.example</a>&gt; wrote:<br></div>
        <blockquote><div>Please tell us the amount.</div></blockquote></div>\
        """;

    assertThat(FoldedText.of(HtmlText.of(html)).visible()).isEqualTo("It was 88.00 yuan.");
  }
}
