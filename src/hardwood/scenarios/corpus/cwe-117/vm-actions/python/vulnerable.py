    store(f"{label}:{action}:{owner}")
