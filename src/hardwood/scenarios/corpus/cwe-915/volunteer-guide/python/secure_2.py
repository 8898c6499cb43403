    guide = STARTER_BADGE.copy()
    guide["nick"] = answers["nick"]
    guide["languages"] = answers["languages"]
    return guide
