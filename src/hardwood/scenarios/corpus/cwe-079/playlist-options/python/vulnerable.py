    options = []
    for number, name in playlists:
        mark = " selected" if number == chosen else ""
        options.append(f'<option value="{number}"{mark}>{name}</option>')
    return '<select name="list">' + "".join(options) + "</select>"
