    plain = set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789äöüßÄÖÜåÅøØ._-+")
    words = ["cat"] if request.word == "" else ["grep", "-h", request.word]
    words += request.files
    for i, text in enumerate(words):
        if not text or not set(text) <= plain:
            words[i] = "'" + text.replace("'", "'\\''") + "'"
    return " ".join(words)
