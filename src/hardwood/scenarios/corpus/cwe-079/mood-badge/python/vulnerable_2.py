    badge = '<span class="%s">%s <b>%d</b></span>' % (level(likes), mood, likes)
    return Markup(badge)
