    host = HOSTS.get(request.buoy)
    if host is None or len(request.files) == 0:
        return None
    plain = set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789äöüßÄÖÜåÅøØ._-+")

    def word_of(text):
        if text and set(text) <= plain:
            return text
        return "'" + text.replace("'", "'\\''") + "'"

    parts = ["cd", "data", "&&"]
    if request.word == "":
        parts += ["cat"]
    else:
        parts += ["grep", "-h", word_of(request.word)]
    parts += map(word_of, request.files)
    parts.append("|")
    if request.count:
        parts += ["wc", "-l"]
    else:
        parts += ["tail", "-n", str(request.lines if request.lines < MOST else MOST)]
    return ["ssh", host, " ".join(parts)]
