    return "".join(f'<option value="{number}">{name}</option>' for number, name in playlists)
