    with open("birds.txt") as birds, open("herons.txt", "w") as herons:
        for line in birds:
            if line.startswith("heron "):
                herons.write(line)
