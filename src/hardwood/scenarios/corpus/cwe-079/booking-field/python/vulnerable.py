    return f'<label>City <input name="city" value="{city}"></label>'
