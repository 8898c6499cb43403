    with open(path, "w") as f:
        for solution in solutions:
            f.write(solution + "\n")
