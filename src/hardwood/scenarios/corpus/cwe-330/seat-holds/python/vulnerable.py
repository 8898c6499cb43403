    return {seat: f"{random.getrandbits(64):016X}" for seat in seats}
