    fields = {"city": city, "level": level, "company": company}
    conditions = "".join(f' AND {name} = "{text}"' for name, text in fields.items() if text)
    return [title for (title,) in run(BASE_QUERY + conditions)]
