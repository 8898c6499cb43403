    claims = read_claims(token)
    if claims is None:
        return "Not a pass"
    try:
        claims = jwt.decode(token, KEYS[claims["iss"]], algorithms=["HS256"])
    except jwt.InvalidTokenError:
        return "Not a pass"
    return let_in(claims, lift, day)
