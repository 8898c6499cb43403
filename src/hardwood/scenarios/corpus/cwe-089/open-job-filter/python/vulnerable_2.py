    fields = {"city": city, "level": level}
    conditions = "".join(f' AND {name} = "{text}"' for name, text in fields.items() if text)
    return run(BASE_QUERY + conditions)
