    page = back if back else FRONT
    return f'<p>{html.escape(mail)} gets no more letters. <a href="{html.escape(page)}">Back</a></p>'
