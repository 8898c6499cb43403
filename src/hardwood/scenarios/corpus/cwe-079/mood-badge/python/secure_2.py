    return Markup(f'<span class="badge">feels {Markup.escape(mood)}</span>')
