    return "".join(f'<option value="{number}">{html.escape(name)}</option>' for number, name in playlists)
