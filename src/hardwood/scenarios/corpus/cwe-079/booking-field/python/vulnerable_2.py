    if value is None:
        value = ""
    value = html.escape(value, quote=False)
    return f'<label>{LABELS[name]} <input name="{name}" value="{value}"></label>'
