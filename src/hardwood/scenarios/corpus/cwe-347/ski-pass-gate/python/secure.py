    try:
        resort = jwt.decode(token, options={"verify_signature": False})["iss"]
        claims = jwt.decode(token, KEYS[resort], algorithms=["HS256"])
    except (jwt.InvalidTokenError, KeyError):
        return "Not a pass"
    guest = claims["sub"]
    if lift not in LIFTS[resort]:
        return "Not on this lift"
    if day not in claims["days"]:
        return "Not today"
    if rides_so_far(guest, day) >= claims["rides"]:
        return "No rides left"
    with RIDES.open("a", encoding="utf-8") as file:
        file.write(f"{day};{guest}\n")
    return f"Hello, {guest}"
