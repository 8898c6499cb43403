    member = NEW_MEMBER.copy()
    member.update(form)
    return member
