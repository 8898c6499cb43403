def enter(codes, form):
    reply = candidate.enter(codes, form)
    return [reply.location, reply.headers, codes]
