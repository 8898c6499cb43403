    badge = '<span class="badge">%s</span>' % mood
    return Markup(badge)
