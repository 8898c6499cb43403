    form = re.compile(r"^[A-Za-z]+(?:(?:[.'-] ?| )[A-Za-z]+)*[.'-]?$")
    return form.match(text) is not None
