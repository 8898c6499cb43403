    try:
        claims = jwt.decode(token, options={"verify_signature": False})
    except jwt.InvalidTokenError:
        return "Not a pass"
    if claims.get("iss") not in LIFTS:
        return "Not a pass"
    return let_in(claims, lift, day)
