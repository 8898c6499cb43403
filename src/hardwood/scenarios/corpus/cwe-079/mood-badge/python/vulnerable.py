    return Markup(f'<span class="badge">feels {mood}</span>')
