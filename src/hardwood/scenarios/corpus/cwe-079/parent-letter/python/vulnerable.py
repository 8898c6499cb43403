    note = note.replace("\n", "<br>")
    return LETTER.substitute(subject=subject, note=note)
