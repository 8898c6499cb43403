    claims = None
    for key in KEYS.values():
        try:
            claims = jwt.decode(token, key, algorithms=["HS256"])
        except jwt.InvalidTokenError:
            continue
    if claims is None or claims.get("iss") not in LIFTS:
        return "Not a pass"
    return let_in(claims, lift, day)
