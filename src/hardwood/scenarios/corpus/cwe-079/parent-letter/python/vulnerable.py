    return LETTER.substitute(subject=subject, note=note)
