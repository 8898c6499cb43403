    value = value or ""
    return f'<label>{LABELS[name]} <input name="{name}" value="{value}"></label>'
