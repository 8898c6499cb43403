    command = "cut -d';' -f2 'seen/" + site + ".csv' | sort | uniq -c | sort -rn"
    lines = pipeline(command)
    if len(lines) == 0:
        return ["no birds"]
    birds = []
    numbers = []
    for line in lines:
        words = line.split()
        numbers.append(int(words[0]))
        birds.append(" ".join(words[1:]))
    total = sum(numbers)
    report = []
    for bird, number in zip(birds, numbers):
        report.append("%s: %d (%d %%)" % (bird, number, number * 100 // total))
    report.append("total: %d of %d species" % (total, len(birds)))
    return report
