    return Markup('<span class="badge">{}</span>').format(mood)
