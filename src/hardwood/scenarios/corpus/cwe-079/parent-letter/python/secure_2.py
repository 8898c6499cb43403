    lines = [html.escape(line) for line in note.split("\n")]
    return LETTER.substitute(subject=html.escape(subject), note="<br>".join(lines))
