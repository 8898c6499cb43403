    return f'<label>City <input name="city" value="{html.escape(city)}"></label>'
