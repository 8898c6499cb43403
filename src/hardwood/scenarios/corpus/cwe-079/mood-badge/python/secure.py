    return Markup('<span class="{}">{} <b>{}</b></span>').format(level(likes), mood, likes)
