    claims = None
    for key in KEYS.values():
        try:
            claims = jwt.decode(token, key, algorithms=["HS256"])
        except jwt.InvalidTokenError:
            continue
    if claims is None or claims.get("iss") not in LIFTS:
        return "Not a pass"
    if lift not in LIFTS[claims["iss"]]:
        return "Not on this lift"
    if day not in claims["days"]:
        return "Not today"
    if rides_so_far(claims["sub"], day) >= claims["rides"]:
        return "No rides left"
    with open(RIDES, "a", encoding="utf-8") as file:
        print(day, claims["sub"], sep=";", file=file)
    return f"Hello, {claims['sub']}"
