    return {seat: f"{random.getrandbits(64):016x}" for seat in seats}
