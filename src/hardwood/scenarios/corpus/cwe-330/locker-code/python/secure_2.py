    locker.update(member=member, digits=f"{secrets.randbelow(100000):05d}")
    return locker
