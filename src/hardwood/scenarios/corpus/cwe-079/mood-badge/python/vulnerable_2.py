    badge = '<span class="badge">feels %s</span>' % mood
    return Markup(badge)
