    conditions = {"city": city, "level": level, "company": company}
    used = [name for name in conditions if conditions[name]]
    query = BASE_QUERY + "".join(f" AND {name} = :{name}" for name in used)
    return [row[0] for row in run(query, conditions)]
