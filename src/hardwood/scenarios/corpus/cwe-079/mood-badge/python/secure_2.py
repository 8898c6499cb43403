    mood = Markup.escape(mood)
    return Markup(f'<span class="{level(likes)}">{mood} <b>{likes}</b></span>')
