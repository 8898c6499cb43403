    result = []
    number = 10
    for line in tidy(program):
        if line.startswith("use "):
            parts = line.split()
            name = parts[1].lstrip("./")
            times = 1
            if len(parts) == 3:
                times = int(parts[2])
            try:
                lines = tidy(open(f"parts/{name}").read())
            except FileNotFoundError:
                lines = [f"skip {name}"]
                times = 1
            for i in range(times):
                for command in lines:
                    result.append(f"N{number} {command}")
                    number += 10
        else:
            result.append(f"N{number} {line}")
            number += 10
    return result
