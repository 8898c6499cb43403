    city = city.replace("&", "&amp;").replace('"', "&quot;")
    return f'<label>City <input name="city" value="{city}"></label>'
