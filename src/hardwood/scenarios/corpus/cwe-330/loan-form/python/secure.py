    form["number"] = secrets.token_hex(16)
    return form
