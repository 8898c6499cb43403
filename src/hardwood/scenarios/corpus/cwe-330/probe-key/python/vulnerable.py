    return (name, bed, "".join(random.choice(MARKS) for _ in range(16)))
