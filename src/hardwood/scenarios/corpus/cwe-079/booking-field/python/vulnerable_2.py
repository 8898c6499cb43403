    return f'<label>City <input name="city" value="{html.escape(city, quote=False)}"></label>'
