    value = (value or "").replace("&", "&amp;").replace('"', "&quot;")
    return f'<label>{LABELS[name]} <input name="{name}" value="{value}"></label>'
