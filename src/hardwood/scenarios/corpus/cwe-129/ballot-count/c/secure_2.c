    char *end;
    for (unsigned long number = strtoul(line, &end, 10); end != line; number = strtoul(line, &end, 10)) {
        line = end;
        if (number >= CANDIDATES)
            continue;
        votes[number] += 1;
    }
}
