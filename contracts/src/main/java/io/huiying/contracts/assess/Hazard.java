package io.huiying.contracts.assess;

/** What happened, as far as it decides the grading standard and which posts belong together. */
public enum Hazard {
  FIRE("火灾", EmergencyKind.ACCIDENT, true),
  EXPLOSION("爆炸", EmergencyKind.ACCIDENT, true),
  COLLAPSE("坍塌", EmergencyKind.ACCIDENT, true),
  MINE("矿山事故", EmergencyKind.ACCIDENT, true),
  CHEMICAL("危化品泄漏", EmergencyKind.ACCIDENT, true),
  ROAD_TRAFFIC("道路交通事故", EmergencyKind.ACCIDENT, true),
  RAIL("铁路事故", EmergencyKind.ACCIDENT, true),
  AVIATION("航空事故", EmergencyKind.ACCIDENT, true),
  WATERWAY("水上事故", EmergencyKind.ACCIDENT, true),
  DROWNING("溺水", EmergencyKind.ACCIDENT, true),
  STAMPEDE("踩踏", EmergencyKind.ACCIDENT, true),
  SPECIAL_EQUIPMENT("特种设备事故", EmergencyKind.ACCIDENT, true),
  POISONING("中毒窒息", EmergencyKind.ACCIDENT, true),
  POLLUTION("环境污染", EmergencyKind.ACCIDENT, false),
  OTHER_ACCIDENT("事故", EmergencyKind.ACCIDENT, true),
  EARTHQUAKE("地震", EmergencyKind.NATURAL_DISASTER, true),
  FLOOD("洪涝", EmergencyKind.NATURAL_DISASTER, true),
  TYPHOON("台风", EmergencyKind.NATURAL_DISASTER, true),
  LANDSLIDE("地质灾害", EmergencyKind.NATURAL_DISASTER, true),
  FOREST_FIRE("森林火灾", EmergencyKind.NATURAL_DISASTER, true),
  STORM("强对流天气", EmergencyKind.NATURAL_DISASTER, true),
  SNOW("雪灾", EmergencyKind.NATURAL_DISASTER, false),
  DROUGHT("旱灾", EmergencyKind.NATURAL_DISASTER, false),
  OTHER_DISASTER("自然灾害", EmergencyKind.NATURAL_DISASTER, true),
  EPIDEMIC("疫情", EmergencyKind.PUBLIC_HEALTH, false),
  FOOD_POISONING("食物中毒", EmergencyKind.PUBLIC_HEALTH, false),
  ATTACK("伤人事件", EmergencyKind.SOCIAL_SECURITY, true),
  MASS_INCIDENT("群体性事件", EmergencyKind.SOCIAL_SECURITY, false);

  private final String label;
  private final EmergencyKind kind;
  private final boolean lifeThreatening;

  Hazard(String label, EmergencyKind kind, boolean lifeThreatening) {
    this.label = label;
    this.kind = kind;
    this.lifeThreatening = lifeThreatening;
  }

  public String label() {
    return label;
  }

  public EmergencyKind kind() {
    return kind;
  }

  /** Whether people trapped in it count towards the upper severity bound. */
  public boolean lifeThreatening() {
    return lifeThreatening;
  }
}
