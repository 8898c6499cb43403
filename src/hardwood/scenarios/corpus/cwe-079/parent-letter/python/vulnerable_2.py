    return LETTER.substitute(subject=html.escape(subject), note=note)
