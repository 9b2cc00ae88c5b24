package org.recourse.demo;

import static org.recourse.demo.DemoPeople.ADA;
import static org.recourse.demo.DemoPeople.BO;
import static org.recourse.demo.DemoPeople.MAPLE;
import static org.recourse.demo.DemoPeople.MIN;
import static org.recourse.demo.DemoPeople.NINA;
import static org.recourse.demo.DemoPeople.PRIYA;
import static org.recourse.demo.DemoPeople.RAVI;
import static org.recourse.demo.DemoPeople.SOFIA;
import static org.recourse.demo.DemoPeople.WEI;
import static org.recourse.kernel.CurrencyCode.CNY;
import static org.recourse.kernel.CurrencyCode.EUR;
import static org.recourse.kernel.CurrencyCode.INR;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.recourse.kernel.CurrencyCode;
import org.recourse.kernel.Money;

/**
 * A year in the lives of nine people, always the same one. Comes in rounds: within one, nothing
 * depends on anything else, so its payments may be made at the same time.
 */
final class DemoPlan {
  static final String GOOD_ACCOUNT = "6222020200112233";
  static final String EMPTY_ACCOUNT = "6222020200110001";
  static final String SILENT_ACCOUNT = "6222020200110004";

  private final Random chance = new Random(20261124);
  private final List<List<DemoPayment>> rounds = new ArrayList<>();
  private List<DemoPayment> round = new ArrayList<>();
  private int count;

  private DemoPlan() {}

  static List<List<DemoPayment>> rounds() {
    DemoPlan plan = new DemoPlan();
    for (Month month : Month.values()) {
      plan.payday();
      plan.rents(month);
      plan.dinners();
      plan.shopping();
    }
    plan.troubles();
    return plan.rounds;
  }

  private void payday() {
    topUp(WEI, CNY, 12_000_00);
    topUp(BO, CNY, 6_500_00);
    topUp(ADA, EUR, 2_600_00);
    topUp(ADA, CNY, 1_800_00);
    topUp(RAVI, INR, 48_000_00);
    endRound();
  }

  private void rents(Month month) {
    String english = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String chinese = month.getValue() + " 月";
    transfer(WEI, BO, CNY, 4_200_00, "房租 " + chinese);
    transfer(ADA, SOFIA, EUR, 890_00, "Rent " + english);
    transfer(RAVI, PRIYA, INR, 21_000_00, "Rent " + english);
    transfer(WEI, BO, CNY, between(90_00, 260_00), "水电费 " + chinese);
    transfer(RAVI, PRIYA, INR, between(900_00, 2_400_00), "Electricity " + english);
    endRound();
  }

  private void dinners() {
    transfer(BO, WEI, CNY, between(38_00, 160_00), one("火锅 AA", "奶茶", "电影票", "打车"));
    transfer(BO, WEI, CNY, between(20_00, 88_00), one("早餐", "咖啡", "周末爬山的车费", "谢谢！"));
    transfer(ADA, WEI, CNY, between(45_00, 230_00), one("Dinner 🥟", "Taxi home", "Concert"));
    transfer(WEI, ADA, CNY, between(30_00, 120_00), one("找零", "下次我请", "Museum tickets"));
    transfer(SOFIA, ADA, EUR, between(8_00, 42_00), one("Pizza", "Groceries", "Birthday cake"));
    transfer(ADA, SOFIA, EUR, between(6_50, 35_00), one("Wine", "Train to Potsdam", "Lunch"));
    transfer(PRIYA, RAVI, INR, between(250_00, 1_900_00), one("Dinner", "Cricket tickets", "Chai"));
    transfer(RAVI, PRIYA, INR, between(150_00, 1_200_00), one("Biryani", "Auto", "Movie night"));
    transfer(WEI, BO, CNY, between(15_00, 99_00), one("拼单", "快递费", "水果"));
    endRound();
  }

  private void shopping() {
    transfer(WEI, MAPLE, CNY, between(39_00, 210_00), one("三体", "新华字典", "绘本两册"));
    transfer(BO, MAPLE, CNY, between(25_00, 140_00), one("编程珠玑", "菜谱", "地图册"));
    transfer(ADA, MAPLE, EUR, between(9_00, 64_00), one("Notes by the Translator", "A novel"));
    transfer(SOFIA, MAPLE, EUR, between(12_00, 48_00), one("Cookbook", "Poems", "Atlas"));
    transfer(RAVI, MAPLE, INR, between(299_00, 1_899_00), one("The Guide", "Algebra", "Comics"));
    transfer(PRIYA, MAPLE, INR, between(199_00, 999_00), one("Malgudi Days", "Notebook"));
    endRound();
  }

  /** What can go wrong, for whoever wants to see it. */
  private void troubles() {
    transfer(BO, WEI, CNY, 250_000_00, "首付借款");
    transfer(ADA, SOFIA, EUR, 75_000_00, "Deposit for the flat");
    transfer(RAVI, PRIYA, INR, 9_500_000_00L, "For the shop");
    round.add(new DemoPayment.TopUp(++count, BO, new Money(3_000_00, CNY), EMPTY_ACCOUNT));
    round.add(new DemoPayment.TopUp(++count, WEI, new Money(500_00, CNY), SILENT_ACCOUNT));
    transfer(WEI, RAVI, CNY, 66_66, "新年快乐");
    topUp(MIN, CNY, 1_200_00);
    topUp(NINA, EUR, 150_00);
    endRound();
    transfer(MIN, BO, CNY, 188_00, "生日快乐");
    transfer(NINA, MAPLE, EUR, 24_50, "Three notebooks");
    endRound();
  }

  private void topUp(DemoPerson by, CurrencyCode currency, long minor) {
    round.add(new DemoPayment.TopUp(++count, by, new Money(minor, currency), GOOD_ACCOUNT));
  }

  private void transfer(
      DemoPerson by, DemoPerson to, CurrencyCode currency, long minor, String note) {
    round.add(new DemoPayment.Transfer(++count, by, to, new Money(minor, currency), note));
  }

  private void endRound() {
    rounds.add(List.copyOf(round));
    round = new ArrayList<>();
  }

  private long between(long least, long most) {
    return chance.nextLong(least, most + 1);
  }

  private String one(String... notes) {
    return notes[chance.nextInt(notes.length)];
  }
}
