    return {seat: "".join(random.choices(SIGNS, k=12)) for seat in seats}
