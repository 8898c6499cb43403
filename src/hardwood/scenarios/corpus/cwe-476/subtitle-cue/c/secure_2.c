    char from[16], to[16];
    if (sscanf(line, "%15s --> %15s", from, to) != 2) {
        return -1;
    }
    return milliseconds(to) - milliseconds(from);
}
