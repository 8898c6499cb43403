    claims = read_claims(token)
    if claims is None or claims.get("iss") not in LIFTS:
        return "Not a pass"
    return let_in(claims, lift, day)
