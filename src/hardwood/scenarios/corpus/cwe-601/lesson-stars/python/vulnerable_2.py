    data = json.loads(body)
    lesson = data["lesson"]
    if lesson not in stars:
        stars[lesson] = []
    stars[lesson].append(data["stars"])
    goto = data.get("back")
    if not goto or goto.startswith(("http:", "https:", "javascript:")):
        goto = "/lessons/" + str(lesson)
    return json.dumps({"average": average(stars[lesson]), "goto": goto})
