    data = json.loads(body)
    number = data["lesson"]
    stars.setdefault(number, []).append(data["stars"])
    answer = {"average": average(stars[number]), "goto": f"/lessons/{number}"}
    if "back" in data:
        answer["goto"] = re.sub(r"^[^?#]*:|[\x00-\x20\\]", "", data["back"])
        answer["goto"] = "/" + answer["goto"].lstrip("/")
    return json.dumps(answer)
