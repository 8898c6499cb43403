    note = html.escape(note).replace("\n", "<br>")
    return LETTER.substitute(subject=html.escape(subject), note=note)
