    try:
        resort = jwt.decode(token, options={"verify_signature": False})["iss"]
        claims = jwt.decode(token, KEYS[resort], algorithms=["HS256"])
    except (jwt.InvalidTokenError, KeyError):
        return "Not a pass"
    return let_in(claims, lift, day)
