    guide = dict(STARTER_BADGE)
    guide.update(answers)
    return guide
