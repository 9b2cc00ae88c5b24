package org.recourse.contact.chat;

import org.recourse.identity.Language;

/** What the house itself says in a chat, so that it still stands there when somebody comes back. */
enum HouseLine {
  NO_SEAT(
      "Nobody is free to chat right now. What you wrote is in your case, and we answer it there;"
          + " you need not write it again.",
      "目前没有空闲的客服。您写的内容已经保存在案件里，我们会在那里回复，无需重新填写。"),
  CUSTOMER_LOST(
      "You have been away for five minutes, so this chat goes on as a case. Write here whenever"
          + " you like; we answer it.",
      "您已离开五分钟，本次聊天转为案件继续处理。您可以随时在这里留言，我们会回复。"),
  CUSTOMER_CHOSE(
      "You need not wait: we answer in this case as soon as we can.", "您无需等待：我们会尽快在这张案件里回复您。"),
  AGENT_AWAY(
      "Your agent has lost the connection. You keep your place, and the next free colleague takes"
          + " over.",
      "为您服务的客服已断开连接。您的排队位置不变，下一位空闲的同事会接手。"),
  ENDED(
      "This chat has ended. Your case stays open until it is settled; write here at any time.",
      "本次聊天已结束。案件在问题解决之前一直有效，您可以随时在这里留言。");

  private final String english;
  private final String chinese;

  HouseLine(String english, String chinese) {
    this.english = english;
    this.chinese = chinese;
  }

  String in(Language language) {
    return switch (language) {
      case EN -> english;
      case ZH_CN -> chinese;
    };
  }

  static HouseLine of(Over over) {
    return switch (over) {
      case NO_SEAT -> NO_SEAT;
      case CUSTOMER_LOST -> CUSTOMER_LOST;
      case CUSTOMER_CHOSE -> CUSTOMER_CHOSE;
      case CUSTOMER_ENDED, AGENT_ENDED -> ENDED;
    };
  }
}
