    if back == "" or "://" in back:
        back = FRONT
    return (
        f"<p>{html.escape(mail)} gets no more letters. "
        f'<a href="{html.escape(back, quote=True)}">Back</a></p>'
    )
