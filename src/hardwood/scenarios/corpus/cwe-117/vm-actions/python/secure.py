    label = label.replace(":", " ").replace("\n", " ")
    store(f"{label}:{action}:{owner}")
