    return Markup('<span class="badge">feels {}</span>').format(mood)
