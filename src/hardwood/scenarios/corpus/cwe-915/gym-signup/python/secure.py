    return {**NEW_MEMBER, "name": form["name"], "email": form["email"]}
