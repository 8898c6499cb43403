    if "food" in values:
        animal["food"] = trimmed(values["food"])
    if "mood" in values:
        animal["mood"] = trimmed(values["mood"])
    if "story" in values:
        animal["story"] = trimmed(values["story"])
