    page = FRONT
    if looks_like_mail(mail) and back.startswith("/"):
        page = "/" + re.sub(r"[\s\x00-\x20]", "", back).lstrip("/\\")
    text = html.escape(mail) + " gets no more letters."
    return f'<p>{text} <a href="{html.escape(page)}">Back</a></p>'
