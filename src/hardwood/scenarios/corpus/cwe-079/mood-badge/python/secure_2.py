    return Markup(f'<span class="badge">{Markup.escape(mood)}</span>')
