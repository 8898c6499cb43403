    pattern = re.compile(r"^(?:[A-Z]+|[0-9]+)+(?:[ /-]?(?:[A-Z]+|[0-9]+)+)*$")
    return bool(pattern.match(text))
