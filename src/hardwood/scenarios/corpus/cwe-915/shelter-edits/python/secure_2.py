    texts = {key: str(value).strip() for key, value in values.items()}
    if "food" in texts:
        animal["food"] = texts["food"]
    if "mood" in texts:
        animal["mood"] = texts["mood"]
    if "story" in texts:
        animal["story"] = texts["story"]
