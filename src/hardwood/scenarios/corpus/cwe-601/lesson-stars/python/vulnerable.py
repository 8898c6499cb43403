    rating = json.loads(body)
    lesson = rating["lesson"]
    given = stars.setdefault(lesson, [])
    given.append(rating["stars"])
    goto = rating.get("back", f"/lessons/{lesson}")
    return json.dumps({"average": average(given), "goto": goto})
