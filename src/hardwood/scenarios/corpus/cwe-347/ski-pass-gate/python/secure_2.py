    claims = None
    for resort, key in KEYS.items():
        try:
            claims = jwt.decode(token, key, algorithms=["HS256"], issuer=resort)
            break
        except jwt.InvalidTokenError:
            pass
    if claims is None:
        return "Not a pass"
    if lift not in LIFTS.get(claims["iss"], []):
        return "Not on this lift"
    if day not in claims["days"]:
        return "Not today"
    if rides_so_far(claims["sub"], day) >= claims["rides"]:
        return "No rides left"
    seen = RIDES.read_text(encoding="utf-8") if RIDES.exists() else ""
    RIDES.write_text(f"{seen}{day};{claims['sub']}\n", encoding="utf-8")
    return "Hello, " + claims["sub"]
