    return Markup(f'<span class="badge">{mood}</span>')
