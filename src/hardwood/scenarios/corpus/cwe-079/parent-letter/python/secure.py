    return LETTER.substitute(subject=html.escape(subject), note=html.escape(note))
